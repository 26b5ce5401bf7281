import type { CopyStatement } from "../copy";
import type { ProtectionReport } from "../dashboard/dashboard";
import { said, type CopyReport, type Said } from "./copyReport";

const sometimes = (count: number, key: string): readonly Said[] =>
  count === 0 ? [] : [said(key, { count })];

/** The report of a dashboard: figures that break a rule are suppressed with others that would tell them, so none is left. */
export const reportOfDashboard = (
  { words, period, madeOn, rowCount, suppression }: CopyStatement,
  protection: ProtectionReport,
): CopyReport => {
  const { cells, primary, secondary, people, peopleLost, insiders } = protection;
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
    loss: { cells: primary + secondary, ofCells: cells, people: peopleLost, ofPeople: people },
    verdict: [
      said("verdict.attacked", { count: insiders }),
      ...(suppression?.rounded === true ? [said("verdict.rounded")] : []),
      ...(protection.addsUp ? [] : [said("verdict.addsNotUp")]),
      ...sometimes(protection.rowsLeftOut, "verdict.rowsLeftOut"),
    ],
    remains: [],
  };
};
