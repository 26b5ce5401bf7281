const dayLength = 86_400_000;

/** The serial number of an ISO 8601 date or time, as strict workbooks may write dates (`t="d"`). */
export function serialOf(text: string, dateSystem: 1900 | 1904): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => (part ? Number(part) : 0));
  const time = Date.UTC(year, month - 1, day, hour, minute) + second * 1000;
  if (dateSystem === 1904) return (time - Date.UTC(1904, 0, 1)) / dayLength;
  const serial = (time - Date.UTC(1899, 11, 30)) / dayLength;
  // Excel's calendar has a 29 February 1900: days before 1 March 1900 count one less.
  return serial < 61 ? serial - 1 : serial;
}
