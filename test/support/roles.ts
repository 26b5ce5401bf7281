import type { Grid } from "../../src/table/grid";
import type { Role } from "../../src/table/role";
import { understand, type Context } from "../../src/table/understand";
import { gridFromText } from "./grid";

/** The role of each column under its header, as a reader would write it down. */
export function rolesOf(grid: Grid, context?: Context): Readonly<Record<string, Role>> {
  return Object.fromEntries(understand(grid, context).columns.map(({ header, role }) => [header, role]));
}

/** The role of the first column of a sheet in text. */
export function firstRole(text: string): Role | undefined {
  return understand(gridFromText(text)).columns[0]?.role;
}
