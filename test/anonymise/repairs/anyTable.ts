import fc from "fast-check";
import type { Role } from "../../../src/table/role";
import type { Table } from "../../../src/table/table";
import { column, tableOf } from "../../support/table";

const value = fc.nat(3);
/** A few invented rows, among them many that are at risk. */
export const anyTable = fc
  .array(fc.tuple(value, value, value, value, fc.nat(14)), { minLength: 1, maxLength: 25 })
  .map((rows): Table => {
    const of = (at: number, role: Role, text: (row: readonly number[]) => string | number) =>
      column(at, role, role, rows.map(text));
    return tableOf([
      of(0, "organisation", ([who = 0]) => `Circle ${"ABCD"[who] ?? ""}`),
      of(1, "district", ([, where = 0]) => `District ${where % 2}`),
      of(2, "community", ([, where = 0]) => (where === 3 ? "" : `Community ${where}`)),
      of(3, "activity", ([, , what = 0]) => (what === 0 ? "GBV case management" : `activity ${what}`)),
      of(4, "month", ([, , , when = 0]) => `2026-0${when + 1}`),
      of(5, "population", ([, , , , people = 0]) => people),
      of(6, "population-total", ([, , , , people = 0]) => people),
    ]);
  });
