import type { FocalPoints } from "../anonymise/focalPoints";
import type { PreparedCopy } from "../commands/prepareCopy";
import { BadInputError } from "./badInput";
import type { FocalPointsOutput } from "./output/focalPointsOutput";

const rowsOf = ({ points }: FocalPoints): readonly number[] => points.map(({ row }) => row);

/** @throws BadInputError `no-focal-point` for a row that is none to choose from, `no-focal-points` where there are none */
export const stopWhenNobodyAsks = (typed: readonly number[], asked: readonly FocalPoints[]): void => {
  const rows = asked.flatMap(rowsOf);
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
    const rows = rowsOf(of);
    const goes = rows.find((row) => prepared?.wish.focalPoints?.includes(row)) ?? rows[0];
    return {
      organisation: of.organisation,
      points: of.points.map(({ row, contact }) => ({ row: row + 1, contact, goes: row === goes })),
    };
  });
