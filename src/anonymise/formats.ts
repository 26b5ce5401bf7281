import type { CellValue, DateSystem } from "../table/grid";
import type { Column } from "../table/table";
import { handlingOf } from "./handling";

/** The only number formats of a copy: a source's format may carry text. */
export const numberFormats = ["General", "0", "#,##0", "0.00", "0%", "yyyy-mm-dd", "mmm yyyy", "@"] as const;
export type CopyFormat = (typeof numberFormats)[number];

/** Days between the two systems' first days. */
const daysTo1900 = 1462;
const firstPlausibleDay = 20_000;
const lastPlausibleDay = 80_000;
const longestPlainText = 255;

/** A format without its literals, colours, conditions and sections. */
const codesOf = (format: string): string =>
  (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();

const ofSource = (format: string): CopyFormat => {
  const codes = codesOf(format);
  if (codes.includes("general")) return "General";
  if (/y/.test(codes) || /d.*m|m.*d/.test(codes)) return codes.includes("d") ? "yyyy-mm-dd" : "mmm yyyy";
  if (codes.includes("%")) return "0%";
  if (codes.includes("@")) return "@";
  if (/[0#]\.[0#]/.test(codes)) return "0.00";
  if (codes.includes(",")) return "#,##0";
  return codes.includes("0") ? "0" : "General";
};

const isDateFormat = (format: CopyFormat): boolean => format === "yyyy-mm-dd" || format === "mmm yyyy";

const isDay = (value: CellValue): boolean =>
  typeof value === "number" && value >= firstPlausibleDay && value <= lastPlausibleDay;

const holdsDays = (column: Column, values: readonly CellValue[]): boolean => {
  const numbers = values.filter((value) => typeof value === "number");
  return handlingOf[column.role].kind === "period" && numbers.length > 0 && numbers.every(isDay);
};

/** The copy's format for a column's (distinct) treated values; texts are marked as text, so that nothing reads them as numbers. */
export const formatFor = (column: Column, values: readonly CellValue[]): CopyFormat => {
  const format = ofSource(column.numberFormat);
  const filled = values.filter((value) => value !== "");
  if (filled.length > 0 && filled.every((value) => typeof value === "string"))
    return filled.every(({ length }) => length <= longestPlainText) ? "@" : "General";
  if (format === "@") return "General";
  if (isDateFormat(format)) return format;
  return holdsDays(column, values) ? "yyyy-mm-dd" : format;
};

/** Values with the dates of a 1904 workbook counted from 1900. */
export const in1900 = (
  values: readonly CellValue[],
  format: string,
  dateSystem: DateSystem,
): readonly CellValue[] =>
  dateSystem === 1900 || (format !== "yyyy-mm-dd" && format !== "mmm yyyy")
    ? values
    : values.map((value) => (typeof value === "number" ? value + daysTo1900 : value));
