/** The day of a time, `YYYY-MM-DD`, in UTC: as copies and files state it. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
