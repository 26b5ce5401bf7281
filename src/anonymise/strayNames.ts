import { looksLikeCode } from "../codebook/codes";
import { isPlaceholder } from "../codebook/placeholders";
import type { Rule } from "../protocol/rule";
import { isOrganisationRole } from "../table/role";
import { distinctValues, rowsWith } from "../table/relations/distinct";
import { sheetRowOf, type Column, type Table } from "../table/table";
import { isErrorText, textOf } from "./cell";
import type { Finding } from "./copy";
import { someNames } from "./findings";
import { isNameOf } from "./named";

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

/** So many of the different values must be codes before a name among them is a stray. */
const leastCodes = 3;
const leastShare = 0.8;

const strayIn = (
  column: Column,
  table: Table,
  severity: Finding["severity"],
  mayStand: (name: string) => boolean,
): readonly Finding[] => {
  const { values, at } = distinctValues(column.values);
  const filled = values.map((value, place) => ({ text: textOf(value), place }));
  const telling = filled.filter(({ text }) => partsOf(text).some((part) => !mayStand(part)));
  const strays = telling.filter(({ text }) => !partsOf(text).every((part) => isCode(part) || mayStand(part)));
  const codes = telling.length - strays.length;
  if (strays.length === 0 || codes < leastCodes || codes < leastShare * telling.length) return [];
  const rows = rowsWith(at, new Set(strays.map(({ place }) => place)));
  const names = someNames(strays.map(({ text }) => text));
  return [
    {
      key: "stray-name",
      severity,
      data: { header: column.header || `#${column.index + 1}`, names, count: rows.length },
      column: column.index,
      rows: rows.map((row) => sheetRowOf(table, row)),
    },
  ];
};

/**
 * Names in clear in columns of organisations of which nearly all values are codes already, where the rule hides them.
 *
 * @param named organisations whose names may stand, by their prior approval
 */
export const strayNames = (
  table: Table,
  { organisations }: Rule,
  severity: Finding["severity"],
  named: readonly string[] = [],
): readonly Finding[] =>
  (organisations === "identifiable" ? [] : table.columns)
    .filter(({ role }) => isOrganisationRole(role))
    .flatMap((column) => strayIn(column, table, severity, isNameOf(named)));
