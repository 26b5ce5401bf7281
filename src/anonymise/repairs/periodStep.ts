import type { RepairStep } from "../../disclosure/repairs/repair";
import { dateOrderOf } from "../../table/periods/dates";
import { yearOf } from "../../table/periods/period";
import { quarterOf } from "../../table/periods/quarter";
import { cellAt } from "../../table/relations/distinct";
import { onceForTreated, saying, seenAs } from "./repairing";

const finerThanQuarters = new Set(["month", "date", "start-date", "end-date"]);

/** Months and days as their quarters; what can't be told is blank. */
export const periodStep = onceForTreated(({ treated, table }): RepairStep => {
  const { rowCount, dateSystem: system } = table;
  const years = treated.find((column) => seenAs(column).role === "year");
  return new Map(
    treated.flatMap((column, at) => {
      const { role, cells } = seenAs(column);
      if (!finerThanQuarters.has(role)) return [];
      const setting = { role, system, order: dateOrderOf(cells.values) };
      const quarter = (row: number) => {
        const value = cellAt(cells, row);
        const year = years && yearOf(cellAt(years.treated, row));
        return value === "" ? "" : (quarterOf(value, setting, year) ?? "");
      };
      return [[at, saying(rowCount, quarter)]];
    }),
  );
});
