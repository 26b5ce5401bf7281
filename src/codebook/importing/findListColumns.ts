import type { CellValue } from "../../table/grid";
import { foldHeader } from "../../table/words/fold";
import { learnPattern } from "../codePattern";
import { textAt, type ListColumns } from "./codeList";
import headers from "./data/headers.json";

type Rows = readonly (readonly CellValue[])[];
type Meaning = keyof typeof headers;

const words: Readonly<Record<Meaning, ReadonlySet<string>>> = {
  code: new Set(headers.code),
  name: new Set(headers.name),
  acronym: new Set(headers.acronym),
  other: new Set(headers.other),
};

const says = (header: string, meaning: Meaning): boolean =>
  foldHeader(header)
    .split(" ")
    .some((word) => words[meaning].has(word));

/** As deep as headers were met in real workbooks. */
const deepest = 20;
const mostColumns = 60;
/** Enough to tell a list by. */
const mostRows = 2_000;

const indexes = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** A row that names a code in one cell and an organisation in another. */
const findHeader = (rows: Rows): number | undefined => {
  const at = rows.slice(0, deepest).findIndex((row) => {
    const texts = row.map(String);
    const codes = texts.filter((text) => says(text, "code"));
    return codes.length > 0 && texts.some((text) => says(text, "name") && !codes.includes(text));
  });
  return at < 0 ? undefined : at;
};

const shareOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;

/** Codes are short, mostly hold a digit, and hardly one comes again. */
const codeLikeness = (header: string, texts: readonly string[]): number => {
  const distinct = new Set(texts);
  const short = shareOf(texts, (text) => /^[\p{L}\p{N}][\p{L}\p{N}_./ -]{0,39}$/u.test(text));
  const numbered = shareOf(texts, (text) => /\d/.test(text));
  const pattern = learnPattern([...distinct]);
  const isPlainNumber = pattern?.prefix === "" ? 0.5 : 1;
  const said = (says(header, "code") ? 2 : 0) - (says(header, "other") || says(header, "acronym") ? 2 : 0);
  return said + short + numbered * isPlainNumber + (distinct.size < 0.7 * texts.length ? -2 : 0);
};

/** Names are words, longer than codes. */
const nameLikeness = (header: string, texts: readonly string[]): number => {
  const worded = shareOf(texts, (text) => (text.match(/\p{L}/gu)?.length ?? 0) >= 3 && !/\d/.test(text));
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const isOther = says(header, "other") || says(header, "code");
  const said = (says(header, "name") ? 2 : 0) - (isOther ? 3 : 0) - (says(header, "acronym") ? 1 : 0);
  const repeats = new Set(texts).size < 0.5 * texts.length ? -1 : 0;
  return said + worded + Math.min(1, length / 20) + repeats;
};

const best = (columns: readonly number[], scoreOf: (column: number) => number): number | undefined =>
  [...columns].sort((one, other) => scoreOf(other) - scoreOf(one))[0];

const leastCodeLikeness = 1.2;
const leastNameLikeness = 0.5;

/**
 * The columns of organisations and their codes, by their headers and by what they hold; undefined where a person must say. Other
 * columns are passed over, headers may be missing.
 *
 * @example findListColumns([["Partner", "Kod"], ["Hope Foundation", "TR-180"]]) // { header: 0, name: 0, code: 1 }
 */
export const findListColumns = (rows: Rows): ListColumns | undefined => {
  const header = findHeader(rows);
  const below = rows.slice(header === undefined ? 0 : header + 1).slice(0, mostRows);
  const width = Math.min(mostColumns, Math.max(0, ...rows.slice(0, mostRows).map((row) => row.length)));
  const facts = indexes(width).map((column) => {
    const texts = below.map((row) => textAt(row, column)).filter((text) => text !== "");
    const title = header === undefined ? "" : textAt(rows[header] ?? [], column);
    return { code: codeLikeness(title, texts), name: nameLikeness(title, texts), filled: texts.length };
  });
  const filled = indexes(width).filter((column) => (facts[column]?.filled ?? 0) > 0);
  const code = best(filled, (column) => facts[column]?.code ?? 0);
  const names = filled.filter((column) => column !== code);
  const name = best(names, (column) => facts[column]?.name ?? 0);
  if (code === undefined || name === undefined) return undefined;
  const isSure =
    (facts[code]?.code ?? 0) >= leastCodeLikeness && (facts[name]?.name ?? 0) >= leastNameLikeness;
  return isSure ? { header, name, code } : undefined;
};
