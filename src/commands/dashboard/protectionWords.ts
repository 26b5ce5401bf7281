import type { ProtectionReport } from "../../anonymise/dashboard/dashboard";
import { percentOf } from "../clusterRulesWords";
import type { DisclosureRules } from "../../disclosure/rules/rules";
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

/** What hides a figure, a sentence for each rule; keys of the message files. */
export const ruleSentences = ({
  usual,
  bySubCluster,
  dominance,
  uncertaintyPercent,
  minimumDenominator,
}: DisclosureRules): readonly Reason[] => [
  { key: "protection.rule.organisations", data: { count: usual.organisations } },
  { key: "protection.rule.people", data: { count: usual.people } },
  ...(usual.zerosAreSensitive ? [{ key: "protection.rule.zeros", data: {} }] : []),
  ...Object.entries(bySubCluster).flatMap(([subCluster, { organisations, people, zerosAreSensitive }]) => [
    ...(organisations === usual.organisations
      ? []
      : [{ key: `protection.rule.organisationsOf.${subCluster}`, data: { count: organisations } }]),
    {
      key: `protection.rule.${zerosAreSensitive ? "strictWithZero" : "strict"}.${subCluster}`,
      data: { count: people },
    },
  ]),
  ...(dominance.pPercent === undefined
    ? []
    : [{ key: "protection.rule.dominance", data: { percent: dominance.pPercent } }]),
  ...(dominance.largestShare === undefined
    ? []
    : [
        {
          key: "protection.rule.largestShare",
          data: {
            count: dominance.largestShare.largest,
            percent: percentOf(dominance.largestShare.share),
          },
        },
      ]),
  { key: "protection.rule.uncertainty", data: { percent: uncertaintyPercent } },
  { key: "protection.rule.denominator", data: { count: minimumDenominator } },
];
