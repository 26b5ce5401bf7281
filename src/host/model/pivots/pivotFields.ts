import {
  pivotCache,
  unknownCache,
  type SharedValue,
  type StoredPivotCache,
} from "../../../package/pivots/pivotCache";
import type {
  StoredPivotField,
  StoredPivotItem,
  StoredPivotTable,
} from "../../../package/pivots/storedPivotTable";
import type { StoredWorkbook } from "../../../package/workbook";
import { displayValue, inEnglish } from "../numberFormat";
import { serialOfDay } from "../serialDate";

/** A field of a pivot table by its place, or an item of one. */
export interface FieldPlace {
  readonly pivot: StoredPivotTable;
  readonly field: number;
}

/** What a pivot table remembers of its source; nothing where the file lacks it. */
export const cacheOf = ({ original }: StoredWorkbook, { cachePart }: StoredPivotTable): StoredPivotCache =>
  cachePart === undefined ? unknownCache : pivotCache(original, cachePart);

export const storedField = ({ pivot, field }: FieldPlace): StoredPivotField | undefined =>
  pivot.fields[field];

/** The field's name in the source. */
export const sourceName = (workbook: StoredWorkbook, { pivot, field }: FieldPlace): string =>
  cacheOf(workbook, pivot).fields[field]?.name ?? "";

/** The field's name in the pivot table. */
export const fieldName = (workbook: StoredWorkbook, place: FieldPlace): string =>
  storedField(place)?.name ?? sourceName(workbook, place);

/** What the pivot table shows for an item: what somebody typed, otherwise the value in its field's number format. */
export function itemName(workbook: StoredWorkbook, place: FieldPlace, item: StoredPivotItem): string {
  if (item.caption !== undefined) return item.caption;
  const field = cacheOf(workbook, place.pivot).fields[place.field];
  const value = field?.values[item.value];
  if (field === undefined || value === undefined) return "";
  return textOfValue(workbook, value, workbook.styles.formatCode(field.numberFormat));
}

const shortDate = "m/d/yyyy";

function textOfValue(workbook: StoredWorkbook, { kind, text }: SharedValue, numberFormat: string): string {
  const look = inEnglish(workbook.dateSystem);
  switch (kind) {
    case "number":
      return displayValue(Number(text), "number", numberFormat, look);
    case "date": {
      const format = numberFormat === "General" ? shortDate : numberFormat;
      return displayValue(serialOfIso(text, workbook.dateSystem), "number", format, look);
    }
    case "boolean":
      return text === "1" || text === "true" ? "TRUE" : "FALSE";
    case "missing":
      return "(blank)";
    case "text":
    case "error":
      return text;
  }
}

/** @example serialOfIso("2026-01-31T12:00:00", 1900) === 46053.5 */
function serialOfIso(text: string, dateSystem: StoredWorkbook["dateSystem"]): number {
  const moment = new Date(text.endsWith("Z") ? text : `${text}Z`);
  const day = serialOfDay(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate(), dateSystem);
  const seconds = moment.getUTCHours() * 3600 + moment.getUTCMinutes() * 60 + moment.getUTCSeconds();
  return day + seconds / 86_400;
}
