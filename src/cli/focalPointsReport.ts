import { rowsOfPoints, rowThatGoes, type FocalPoints } from "../anonymise/focalPoints";
import type { PreparedCopy } from "../commands/prepareCopy";
import { BadInputError } from "./badInput";
import type { FocalPointsOutput } from "./output/focalPointsOutput";

/** @throws BadInputError `no-focal-point` for a row that is none to choose from, `no-focal-points` where there are none */
export const stopWhenNobodyAsks = (typed: readonly number[], asked: readonly FocalPoints[]): void => {
  const rows = asked.flatMap(rowsOfPoints);
  const unasked = typed.find((row) => !rows.includes(row));
  if (unasked === undefined) return;
  throw new BadInputError(rows.length === 0 ? "no-focal-points" : "no-focal-point", {
    row: unasked + 1,
    rows: rows.map((row) => row + 1).join(", "),
  });
};

/** The organisations with several focal points, and which of these goes: the one that was typed, else the first. */
export const focalPointsOutput = (prepared: PreparedCopy | undefined): FocalPointsOutput =>
  (prepared?.focalPoints ?? []).map((of) => {
    const goes = rowThatGoes(of, prepared?.wish.focalPoints ?? []);
    return {
      organisation: of.organisation,
      points: of.points.map(({ row, contact }) => ({ row: row + 1, contact, goes: row === goes })),
    };
  });
