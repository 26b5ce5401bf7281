/** The sheet of a reference, taken apart: `'[1]It''s mine'!`, `Jan:Dec!`. */
export interface SheetPrefix {
  /** The other workbook, with its brackets (and its folder), or `""`. */
  readonly book: string;
  readonly first: string;
  /** Of a 3-D reference. */
  readonly last: string | undefined;
}

const parts = /^(.*\])?(.*?)(?::(.*))?$/s;

/** Reads what stands before a reference, with its `!`. Names of sheets hold neither `:` nor `]`. */
export function parsePrefix(prefix: string): SheetPrefix {
  const written = prefix.slice(0, -1);
  const text = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const [, book = "", first = "", last] = parts.exec(text) ?? [];
  return { book, first, last };
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|true|false)$/i;
const needsQuotes = (name: string): boolean => !plainName.test(name) || looksLikeCell.test(name);
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A sheet's name as it stands before the `!` of an address, in quotes where Excel needs them. */
export const quoteSheetName = (name: string): string => (needsQuotes(name) ? quoted(name) : name);

/** The prefix as it stands before a reference, with its `!`. */
export function prefixText({ book, first, last }: SheetPrefix): string {
  const text = book + first + (last === undefined ? "" : `:${last}`);
  const plainBook = book === "" || /^\[\d+\]$/.test(book);
  const plain = plainBook && !needsQuotes(first) && (last === undefined || !needsQuotes(last));
  return `${plain ? text : quoted(text)}!`;
}

const sameName = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** Whether the prefix means one sheet of this workbook, that of the name. */
export function isPrefixOf(prefix: string, sheet: string): boolean {
  if (prefix === "" || prefix === "#REF!") return false;
  const { book, first, last } = parsePrefix(prefix);
  return book === "" && last === undefined && sameName(first, sheet);
}

/** The prefix where one sheet of this workbook is called otherwise. */
export function withSheetName(prefix: string, before: string, after: string): string {
  if (prefix === "" || prefix === "#REF!") return prefix;
  const { book, first, last } = parsePrefix(prefix);
  const isFirst = sameName(first, before);
  const isLast = sameName(last, before);
  if (book !== "" || (!isFirst && !isLast)) return prefix;
  return prefixText({ book, first: isFirst ? after : first, last: isLast ? after : last });
}
