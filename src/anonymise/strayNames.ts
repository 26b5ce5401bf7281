import { looksLikeCode } from "../codebook/codes";
import { isPlaceholder } from "../codebook/placeholders";
import type { Rule } from "../protocol/rule";
import { isOrganisationRole } from "../table/role";
import { distinctValues, rowsWith } from "../table/relations/distinct";
import type { Column, Table } from "../table/table";
import { isErrorText, textOf } from "./cell";
import type { Finding } from "./copy";
import { someNames } from "./findings";

/** Codes in use elsewhere: one word with a figure in it (`TR-180`, `Ent_0185`, `W12-3`, `185`). */
const otherCode = /^(?=.*\d)[\p{L}\d]+(?:[-_./][\p{L}\d]+)*$/u;
const longestCode = 16;

const isCode = (text: string): boolean =>
  looksLikeCode(text) || (text.length <= longestCode && otherCode.test(text));

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;؛,،\n|]/)
    .map((part) => part.trim())
    .filter((part) => !isPlaceholder(part) && !isErrorText(part));

/** Does a cell hold codes and placeholders only, of Confide or of others? */
const isCoded = (text: string): boolean => partsOf(text).every(isCode);

/** So many of the different values must be codes before a name among them is a stray. */
const leastCodes = 3;
const leastShare = 0.8;

const strayIn = (column: Column, table: Table, severity: Finding["severity"]): readonly Finding[] => {
  const { values, at } = distinctValues(column.values);
  const filled = values.map((value, place) => ({ text: textOf(value), place }));
  const named = filled.filter(({ text }) => partsOf(text).length > 0);
  const strays = named.filter(({ text }) => !isCoded(text));
  const codes = named.length - strays.length;
  if (strays.length === 0 || codes < leastCodes || codes < leastShare * named.length) return [];
  const rows = rowsWith(at, new Set(strays.map(({ place }) => place)));
  const names = someNames(strays.map(({ text }) => text));
  return [
    {
      key: "stray-name",
      severity,
      data: { header: column.header || `#${column.index + 1}`, names, count: rows.length },
      column: column.index,
      rows: rows.map((row) => table.sourceRows[row] ?? table.firstDataRow + row),
    },
  ];
};

/** Names in clear in columns of organisations of which nearly all values are codes already, where the rule hides them. */
export const strayNames = (
  table: Table,
  { organisations }: Rule,
  severity: Finding["severity"],
): readonly Finding[] =>
  (organisations === "identifiable" ? [] : table.columns)
    .filter(({ role }) => isOrganisationRole(role))
    .flatMap((column) => strayIn(column, table, severity));
