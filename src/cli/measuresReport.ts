import type { CopyMeasures, RowsInOriginal } from "../anonymise/measures/copyMeasures";
import type { RepairEffect } from "../anonymise/repairs/repairEffect";
import { canBeMeasured, measureCopy } from "../commands/measureCopy";
import type { PreparedCopy } from "../commands/prepareCopy";
import { saidOfMeasures } from "../commands/riskWords";
import { columnLetters } from "../package/cells/address";
import type { Work } from "./command";
import { repairWord } from "./typedRisks";
import type { MeasuresOutput } from "./output/measuresOutput";

/** A program that wants more looks at the sheet itself. */
const mostRows = 1_000;

const placed = ({ column, rows }: RowsInOriginal) => ({
  column: columnLetters(column),
  rows: rows.slice(0, mostRows).map((row) => row + 1),
});

const fewOutput = ({ fewOrganisations: few }: CopyMeasures["alike"]) =>
  few === undefined
    ? null
    : { least: few.least, minimum: few.minimum, count: few.rows.length, ...placed(few) };

const effectOutput = ({ repair, before, after, cells, people, moved }: RepairEffect) => ({
  ...{ repair: repairWord(repair), before, after, cells, people, moved },
});

/** What a reader of the copy could infer; null for a copy that can't be made, or names organisations. */
export const measuresOutput = async (
  { workbook: { services } }: Work,
  prepared: PreparedCopy,
): Promise<MeasuresOutput | null> => {
  if (!canBeMeasured(prepared)) return null;
  const measures = await measureCopy(services, prepared);
  const { rows, levels, alike, smallNumbers, sameGroup, repaired, risks } = measures;
  return {
    message: saidOfMeasures(measures, prepared.rule.organisations, services.translate),
    rows,
    levels:
      levels?.map((level) => ({
        ...level,
        few: level.few.map((cell) => ({ ...cell, ...placed(cell) })),
      })) ?? null,
    alike: {
      ...{ smallest: alike.smallest, k: alike.k },
      ...{ below: alike.below.rows.length, unique: alike.unique.rows.length },
      fewOrganisations: fewOutput(alike),
      ...placed(alike.below),
    },
    smallNumbers: smallNumbers.map(({ header, topic = null, minimum, ...at }) => ({
      ...{ header, topic, minimum, cells: at.rows.length },
      ...placed(at),
    })),
    sameGroup: sameGroup.map(({ header, cells, ...at }) => ({ header, places: cells, ...placed(at) })),
    repaired: repaired.map(effectOutput),
    risks: risks.map(({ risk, offers, ...at }) => ({
      ...{ risk, count: at.rows.length, offers: offers.map(effectOutput) },
      ...placed(at),
    })),
  };
};
