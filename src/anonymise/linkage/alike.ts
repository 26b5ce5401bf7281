import type { CellValue } from "../../table/grid";
import { validMonth, type YearMonth } from "../../table/periods/months";
import { monthOfSerial } from "../../table/periods/serial";
import { parseSpan } from "../../table/periods/spans";
import type { Role } from "../../table/role";
import { foldText } from "../../table/words/fold";
import { readNumber } from "../../table/words/readNumber";
import { handlingOf } from "../handling";

/** Twelve digits: what a calculation leaves behind them makes no other figure. */
const numberText = (value: number): string => String(Number(value.toPrecision(12)));

const monthText = ({ year, month }: YearMonth): string => `${year ?? ""}-${month}`;

/** A month however written: `2026-10`, `October 2026`, the serial of one of its days. */
const monthOf = (value: CellValue): string | undefined => {
  if (typeof value === "number") {
    const month = validMonth(value % 100, Math.floor(value / 100)) ?? monthOfSerial(value, 1900);
    return month === undefined || value <= 366 ? undefined : monthText(month);
  }
  const span = parseSpan(String(value));
  return span && `${monthText(span.from)} ${monthText(span.to)}`.replace(/^(\S+) \1$/, "$1");
};

/** A day as its serial: the time of day does not count. */
const dayOf = (value: CellValue): string | undefined => {
  if (typeof value === "number") return String(Math.floor(value));
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(String(value));
  if (iso === null) return undefined;
  const time = Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  return Number.isNaN(time) ? undefined : String(time / 86_400_000 + 25_569);
};

const dated = (value: CellValue, role: Role): string | undefined =>
  role === "month" || role === "quarter" ? monthOf(value) : role === "year" ? undefined : dayOf(value);

const counted = (value: CellValue): string | undefined => {
  const number = typeof value === "string" ? readNumber(value) : undefined;
  return number === undefined ? undefined : numberText(number);
};

/**
 * What two values of columns of this role have in common when they say the same: case, accents, spaces, ways to write a
 * number, a month or a day do not count. `""` for a blank.
 *
 * @example alike("1,250", "population") === alike(1250, "population") // true
 */
export const alike = (value: CellValue, role: Role): string => {
  const folded = typeof value === "number" ? numberText(value) : foldText(String(value));
  if (folded === "") return "";
  switch (handlingOf[role].kind) {
    case "period":
      return dated(value, role) ?? folded;
    case "population":
    case "undecided":
      return counted(value) ?? folded;
    default:
      return folded;
  }
};
