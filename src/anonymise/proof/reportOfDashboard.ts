import type { CopyStatement } from "../copy";
import type { ProtectionReport } from "../dashboard/dashboard";
import { said, type CopyReport, type Said } from "./copyReport";

const sometimes = (count: number, key: string): readonly Said[] =>
  count === 0 ? [] : [said(key, { count })];

/**
 * What is left to be computed of hidden figures, over all readers: one outside and each organisation. The narrowest range would
 * tell members about what the cluster asks for.
 */
const computed = (hidden: number, { insiders, uncertainty }: ProtectionReport): readonly Said[] => {
  const { outsideExact, exact, median } = uncertainty;
  return [
    said("verdict.computed", { count: hidden, readers: insiders + 1, outsideExact, exact }),
    ...(median === null ? [] : [said("verdict.range", { median })]),
  ];
};

/** The report of a dashboard: figures that break a rule are suppressed with others that would tell them, so none is left. */
export const reportOfDashboard = (
  { words, period, madeOn, rowCount, suppression }: CopyStatement,
  protection: ProtectionReport,
): CopyReport => {
  const { cells, primary, secondary, people, peopleLost, insiders } = protection;
  const hidden = primary + secondary;
  return {
    statement: { words, period, madeOn, rowCount },
    counted: "figures",
    measured: Object.entries(protection.reasons)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => ({
        ...said(`measured.figure.${reason}`),
        ...{ before: count, after: 0, of: cells },
      })),
    changes: [
      { ...said("changes.suppressed"), cells: primary, people: 0 },
      { ...said("changes.suppressed-too"), cells: secondary, people: 0 },
    ].filter((change) => change.cells > 0),
    loss: { cells: hidden, ofCells: cells, people: peopleLost, ofPeople: people },
    verdict: [
      said("verdict.attacked", { count: insiders }),
      ...(hidden === 0 ? [] : computed(hidden, protection)),
      ...(suppression?.rounded === true ? [said("verdict.rounded")] : []),
      ...(protection.addsUp ? [] : [said("verdict.addsNotUp")]),
      ...sometimes(protection.rowsLeftOut, "verdict.rowsLeftOut"),
    ],
    remains: [],
  };
};
