import { placeLevels } from "../protocol/rule";
import { handlingOf } from "./handling";
import type { ColumnRecipe } from "./recipe";

/** What a column of places will be of in the copy; undefined for a column that is none or has no place there. */
const becomes = ({ role, treatment }: ColumnRecipe): string | undefined => {
  const handling = handlingOf[role];
  if (handling.kind !== "place" || (treatment.kind !== "keep" && treatment.kind !== "coarsen"))
    return undefined;
  const level = treatment.kind === "coarsen" ? treatment.to : handling.level;
  return `${level} ${handling.isCode ? "code" : "name"}`;
};

const fineness = ({ role }: ColumnRecipe): number => {
  const handling = handlingOf[role];
  return handling.kind === "place" ? placeLevels.indexOf(handling.level) : -1;
};

const mayGo = ({ treatment, decidedBy }: ColumnRecipe): boolean =>
  treatment.kind === "coarsen" && decidedBy === "protocol";

/**
 * Two columns of the same names or codes help nobody: where the copy has a column of that level anyway, a coarsened one
 * goes; of several coarsened ones the least fine stays.
 */
export const withoutDoubles = (columns: readonly ColumnRecipe[]): readonly ColumnRecipe[] => {
  const had = new Set(columns.filter((column) => !mayGo(column)).map(becomes));
  const stays = new Set<ColumnRecipe>();
  for (const column of columns.filter(mayGo).sort((one, other) => fineness(one) - fineness(other))) {
    if (!had.has(becomes(column))) stays.add(column);
    had.add(becomes(column));
  }
  return columns.map((column) =>
    mayGo(column) && !stays.has(column)
      ? { ...column, treatment: { kind: "remove" }, why: { key: "place-doubled", data: column.why.data } }
      : column,
  );
};
