import type { ProtectionReport } from "../../anonymise/dashboard/dashboard";
import type { Reason } from "../../table/table";

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

const some = (count: number, key: string): readonly Reason[] =>
  count === 0 ? [] : [{ key: `protection.${key}`, data: { count } }];

/** What protection cost and what it is worth, sentence by sentence; keys of the message files. */
export const protectionLines = (
  report: Omit<ProtectionReport, "reasons"> & { readonly reasons: Readonly<Record<string, number>> },
): readonly Reason[] => {
  const { cells, primary, secondary, search, hiddenBy, people, peopleLost, finestPlace, insiders } = report;
  const suppressed = primary + secondary;
  return [
    { key: "protection.suppressed", data: { count: suppressed, cells, percent: percent(suppressed, cells) } },
    { key: "protection.primary", data: { count: primary } },
    ...Object.entries(report.reasons).flatMap(([reason, count]) => some(count, `reason.${reason}`)),
    { key: "protection.secondary", data: { count: secondary } },
    ...(secondary === 0 || search === "heuristic" ? [] : [{ key: `protection.search.${search}`, data: {} }]),
    ...(hiddenBy.rounded === null
      ? []
      : [{ key: "protection.compared", data: { exact: hiddenBy.exact, rounded: hiddenBy.rounded } }]),
    {
      key: `protection.people.${finestPlace}`,
      data: { count: peopleLost, people, percent: percent(peopleLost, people) },
    },
    { key: "protection.audit", data: { count: insiders } },
    ...(report.addsUp ? [] : [{ key: "protection.addsNotUp", data: {} }]),
    ...some(report.rowsLeftOut, "rowsLeftOut"),
    ...some(report.rowsWithoutPeople, "rowsWithoutPeople"),
    ...some(report.rowsAboveTotal, "rowsAboveTotal"),
    ...some(report.namesTakenAsOne, "namesTakenAsOne"),
  ];
};
