import type { Grid } from "../../src/table/grid";
import type { NamedList } from "../../src/table/evidence/lists";
import { roles, type Role } from "../../src/table/role";
import { namedLists } from "../../src/worker/namedLists";
import { gridFromText } from "./grid";
import { labelledGrid } from "./labelledGrid";
import { numbersOf, parseLabelledText, rowRange, type ColumnLine } from "./labelledText";

/** What a column is, by its label: the first role is meant, the others are as good. */
export interface ColumnLabel {
  readonly index: number;
  readonly header: string;
  readonly roles: readonly [Role, ...Role[]];
  /** Words behind the role, such as `female` and `0-17`. */
  readonly detail: readonly string[];
}

/** A sheet as it stands in Excel, and what a person says about it. Rows are zero-based. */
export interface LabelledSheet {
  readonly name: string;
  readonly hazard: string;
  readonly grid: Grid;
  /** Of the workbook's other sheets. */
  readonly lists: readonly NamedList[];
  /** The last one, if there are two. */
  readonly headerRow: number;
  readonly records: readonly number[];
  readonly labels: readonly ColumnLabel[];
}

/**
 * Reads a sheet written as test/table/labelled/README.md says.
 *
 * @throws Error naming a line that cannot be read or a role that does not exist
 */
export function labelledSheetFromText(name: string, text: string): LabelledSheet {
  const written = parseLabelledText(text);
  const blank = new Set(numbersOf(written, "blank rows"));
  const records = numbersOf(written, "records").filter((row) => !blank.has(row));
  const otherSheets = [...written.otherSheets].map(([sheetName, rows]) => ({
    sheetName,
    cells: gridFromText(rows).cells,
  }));
  return {
    name,
    hazard: written.hazard,
    grid: labelledGrid(written, records),
    lists: namedLists(otherSheets),
    headerRow: rowRange(written, "header").last,
    records,
    labels: written.columns.map(labelOf),
  };
}

function labelOf({ index, label, headers }: ColumnLine): ColumnLabel {
  const [meant = "", ...others] = label.split(" or ");
  const [role = "", ...detail] = meant.split(" ");
  const header = headers.join(" ").trim();
  return { index, header, roles: [asRole(role), ...others.map(asRole)], detail };
}

function asRole(text: string): Role {
  const role = roles.find((known) => known === text);
  if (role === undefined) throw new Error(`no role: ${text}`);
  return role;
}
