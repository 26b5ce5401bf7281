import { indexCodebook, organisationKey } from "../codebook/lookup";
import type { Codebook } from "../codebook/codebook";
import { isPlaceholder } from "../codebook/placeholders";
import { splitOrganisations } from "../codebook/split";
import { sheetRowOf, type Column, type Table } from "../table/table";
import { textOf } from "./cell";
import { handlingOf } from "./handling";
import { reporters } from "./leaveOut";

/** Texts of several columns, row by row, without those that stand for nothing. */
const textsByRow = (columns: readonly Column[], rowCount: number): readonly (readonly string[])[] =>
  Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ values }) => textOf(values[row] ?? "").trim()).filter((text) => !isPlaceholder(text)),
  );

/** The keys of the organisations that each row names: none where it names nobody. */
const keysOfRows = (table: Table, codebook: Codebook): readonly (readonly string[])[] => {
  const index = indexCodebook(codebook);
  const keyOf = organisationKey(index);
  const isKnown = (name: string): boolean => index.find(name) !== undefined;
  return textsByRow(reporters(table), table.rowCount).map((texts) =>
    texts.flatMap((text) => splitOrganisations(text, isKnown).map(keyOf)),
  );
};

/**
 * The rows, as positions in the table, of one focal point of each organisation: the one that a person chose, else the first. A row
 * that names no organisation is nobody's, and one that names several stays only where none of them has another.
 *
 * @param chosen zero-based sheet rows
 */
export const rowsOfFocalPoints = (
  table: Table,
  chosen: readonly number[],
  codebook: Codebook,
): readonly number[] => {
  const keys = keysOfRows(table, codebook);
  const rows = keys.map((_, row) => row);
  const isChosen = new Set(chosen);
  const first = rows.filter((row) => isChosen.has(table.sourceRows[row] ?? -1));
  const taken = new Set<string>();
  const staying = [...first, ...rows].filter((row) => {
    const named = keys[row] ?? [];
    if (named.length === 0 || named.some((key) => taken.has(key))) return false;
    for (const key of named) taken.add(key);
    return true;
  });
  return staying.sort((one, other) => one - other);
};

/** A row that a person may choose as the focal point of its organisation. */
export interface FocalPoint {
  /** Zero-based sheet row. */
  readonly row: number;
  /** Whom one reaches there: name, address, number. */
  readonly contact: string;
}

/** An organisation with several focal points, as its first row writes it. */
export interface FocalPoints {
  readonly organisation: string;
  /** In the sheet's order. */
  readonly points: readonly FocalPoint[];
}

export const rowsOfPoints = ({ points }: FocalPoints): readonly number[] => points.map(({ row }) => row);

/** The row of the focal point that goes: the one that a person chose, else the first. @param chosen zero-based sheet rows */
export const rowThatGoes = (of: FocalPoints, chosen: readonly number[]): number | undefined => {
  const rows = rowsOfPoints(of);
  return rows.find((row) => chosen.includes(row)) ?? rows[0];
};

/** Of whom a person may choose: the organisations that have more than one focal point. */
export const focalPointsToChoose = (table: Table, codebook: Codebook): readonly FocalPoints[] => {
  const keys = keysOfRows(table, codebook);
  const names = textsByRow(reporters(table), table.rowCount);
  const contacts = textsByRow(
    table.columns.filter(({ role }) => handlingOf[role].kind === "contact" && role !== "link"),
    table.rowCount,
  );
  const byKey = new Map<string, { readonly organisation: string; readonly points: FocalPoint[] }>();
  keys.forEach(([key], row) => {
    if (key === undefined) return;
    const found = byKey.get(key) ?? { organisation: names[row]?.[0] ?? "", points: [] };
    found.points.push({
      row: sheetRowOf(table, row),
      contact: (contacts[row] ?? []).join(", "),
    });
    byKey.set(key, found);
  });
  return [...byKey.values()].filter(({ points }) => points.length > 1);
};
