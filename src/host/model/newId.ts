/** `{GUID}`, as Excel names sheets, comments and parts. */
export const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
