/** What the brackets of a structured reference say: `[[#Headers],[#Data],[Site]:[P-code]]`. */
export interface TableParts {
  /** `#all`, `#data`, `#headers`, `#totals`, `#this row` */
  readonly items: readonly string[];
  /** The first and last of the columns, undefined for all of them. */
  readonly columns: readonly [first: string, last: string] | undefined;
}

const unescaped = (text: string): string => text.replace(/'(.)/gs, "$1");
const innerPart = /\[((?:[^[\]']|'.)*)\]/gs;

/** Reads the brackets; `@` is `#This Row`. */
export function parseTableParts(brackets: string): TableParts {
  const inside = brackets.slice(1, -1).trim();
  const isThisRow = inside.startsWith("@");
  const rest = isThisRow ? inside.slice(1) : inside;
  const inner = [...rest.matchAll(innerPart)].map(([, part = ""]) => part);
  const parts = inner.length > 0 ? inner : rest === "" ? [] : [rest];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const names = parts.filter((part) => !part.startsWith("#")).map(unescaped);
  const [first, last = first] = names;
  return {
    items: isThisRow ? ["#this row", ...items] : items,
    columns: first === undefined || last === undefined ? undefined : [first, last],
  };
}
