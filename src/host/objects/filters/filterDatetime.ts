import { dateUnits, type DateGroup } from "../../../package/filters/storedFilter";
import { requireOneOf, requireText } from "../argument";
import { invalidArgument } from "../excelErrors";

const specificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/;

/** `Excel.FilterDatetime`: with 2005-04-02 and "Month" all dates of April 2005. */
export function dateGroupOf(given: unknown): DateGroup {
  const { date, specificity } = (given ?? {}) as { readonly date?: unknown; readonly specificity?: unknown };
  const depth = specificities.indexOf(requireOneOf(specificity, specificities)) + 1;
  const parts = isoDate.exec(requireText(date))?.slice(1);
  if (parts === undefined) throw invalidArgument();
  return dateUnits.slice(0, depth).map((_, index) => Number(parts[index] ?? 0));
}

const lowest = [1900, 1, 1, 0, 0, 0];

/** @example filterDatetime([2005, 4]) is 2005-04-01 with "Month" */
export function filterDatetime(group: DateGroup): { readonly date: string; readonly specificity: string } {
  const [year = "", ...rest] = lowest.map((least, index) => String(group[index] ?? least));
  const [month, day, ...time] = rest.map((part) => part.padStart(2, "0"));
  const date = [year, month, day].join("-");
  const specificity = specificities[group.length - 1] ?? "Year";
  return { date: group.length > 3 ? `${date}T${time.join(":")}` : date, specificity };
}
