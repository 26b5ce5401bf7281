import type { FilterCondition, TopCondition, ValuesCondition } from "../../../package/filters/storedFilter";
import { ModelError } from "../modelError";
import { dateOfSerial } from "../serialDate";
import { dateAt, numberAt, numbersIn, type ColumnCells } from "./columnCells";
import { comparisonsTest } from "./comparisonsTest";
import { dynamicTest } from "./dynamicTest";

/** Whether a condition lets the row be shown. */
export type RowTest = (row: number) => boolean;

/**
 * What a condition means for the rows of its column.
 *
 * @throws ModelError `filter-not-evaluated` for conditions that need more than the cells say.
 */
export function rowTest(condition: FilterCondition, cells: ColumnCells): RowTest {
  switch (condition.kind) {
    case "values":
      return valuesTest(condition, cells);
    case "top":
      return topTest(condition, cells);
    case "custom":
      return comparisonsTest(condition, cells);
    case "dynamic":
      return dynamicTest(condition, cells);
    case "color":
    case "icon":
    case "unknown":
      throw new ModelError("filter-not-evaluated", { kind: condition.kind });
  }
}

function valuesTest({ texts, blank, dates }: ValuesCondition, cells: ColumnCells): RowTest {
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  const groups = new Set(dates.map((date) => date.join("-")));
  const depths = [...new Set(dates.map(({ length }) => length))];
  return (row) => {
    const text = cells.text(row);
    if (text === "") return blank;
    if (wanted.has(text.toLowerCase())) return true;
    const serial = groups.size === 0 ? undefined : dateAt(cells, row);
    if (serial === undefined) return false;
    const parts = dateParts(serial, cells);
    return depths.some((depth) => groups.has(parts.slice(0, depth).join("-")));
  };
}

/** Year, month from 1, day, hour, minute, second. */
function dateParts(serial: number, { dateSystem }: ColumnCells): readonly number[] {
  const date = dateOfSerial(serial, dateSystem);
  return [
    ...[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
    ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
  ];
}

/** What is as large (or small) as the last one counted is shown too. */
function topTest({ from, unit, count }: TopCondition, cells: ColumnCells): RowTest {
  const numbers = numbersIn(cells).sort((one, other) => (from === "top" ? other - one : one - other));
  const wanted = unit === "items" ? count : Math.max(1, Math.trunc((numbers.length * count) / 100));
  const limit = numbers[Math.min(wanted, numbers.length) - 1];
  return (row) => {
    const number = numberAt(cells, row);
    if (number === undefined || limit === undefined) return false;
    return from === "top" ? number >= limit : number <= limit;
  };
}
