import type { CopyStatement } from "../copy";
import type { CopyMeasures } from "../measures/copyMeasures";
import { acceptedFor, risks, type RiskDecisions } from "../repairs/riskDecisions";
import { said, type CopyReport, type ReportedMeasure, type Said } from "./copyReport";

const rowsAt = ({ risks: found }: CopyMeasures, wanted: string): number =>
  found.find(({ risk }) => risk === wanted)?.rows.length ?? 0;

/** Rows of lone and paired organisations at each level of place, without the period. */
const byLevel = (before: CopyMeasures, after: CopyMeasures): readonly ReportedMeasure[] =>
  (before.levels ?? [])
    .filter(({ byPeriod }) => !byPeriod)
    .map(({ level, rows }) => {
      const now = after.levels?.find((one) => one.level === level && !one.byPeriod);
      return {
        ...said(level === "none" ? "measured.noPlace" : "measured.level", { level }),
        ...{ before: rows, after: now?.rows ?? 0, of: before.rows },
      };
    });

/** The finest level is the first risk already. */
const byRisk = (before: CopyMeasures, after: CopyMeasures): readonly ReportedMeasure[] =>
  risks
    .filter((risk) => risk !== "few-organisations")
    .map((risk) => ({
      ...said(`measured.risk.${risk}`),
      ...{ before: rowsAt(before, risk), after: rowsAt(after, risk), of: before.rows },
    }));

const verdictOf = (remains: CopyReport["remains"], { levels }: CopyMeasures): readonly Said[] => {
  const open = remains.filter(({ accepted }) => accepted === undefined).length;
  const key = remains.length === 0 ? "nothing" : open === 0 ? "accepted" : "open";
  return [
    said(`verdict.${key}`, { count: open }),
    ...(levels === undefined ? [said("verdict.nobodyReports")] : []),
  ];
};

/**
 * The report of a row-level copy.
 *
 * @param before the measures of the copy without its repairs
 * @param withoutNames takes names, contacts and codes out of what a person wrote
 */
export const reportOfCopy = (
  { words, period, madeOn, rowCount }: CopyStatement,
  before: CopyMeasures,
  after: CopyMeasures,
  decisions: RiskDecisions,
  withoutNames: (text: string) => string,
): CopyReport => {
  const remains = after.risks.map(({ risk, rows }) => {
    const accepted = acceptedFor(decisions, risk, rows.length);
    return {
      ...said(`measured.risk.${risk}`),
      count: rows.length,
      accepted: accepted && { by: withoutNames(accepted.by), reason: withoutNames(accepted.reason) },
    };
  });
  return {
    statement: { words, period, madeOn, rowCount },
    counted: "rows",
    measured: [...byLevel(before, after), ...byRisk(before, after)],
    changes: after.repaired.map(({ repair: { risk, way }, cells, people }) => ({
      ...said(`changes.${way.kind}`, { risk, ...(way.kind === "coarsen-places" ? { to: way.to } : {}) }),
      ...{ cells, people },
    })),
    loss: {
      ...{ cells: after.changed, ofCells: after.cells },
      people: after.repaired.reduce((sum, { people }) => sum + people, 0),
      ofPeople: before.people,
    },
    verdict: verdictOf(remains, after),
    remains,
  };
};
