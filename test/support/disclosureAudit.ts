import { outsideKnowledge, type Knowledge, type PublishedTables } from "../../src/disclosure/audit/knowledge";
import type { Protection } from "../../src/disclosure/rules/primary";
import type { NamedTable } from "./disclosureTable";

/** What is published of a table with these cells hidden, as an outsider takes it. */
export const without = ({ table }: Pick<NamedTable, "table">, hidden: readonly number[]): Knowledge => {
  const figures = table.people.slice();
  for (const cell of hidden) figures[cell] = NaN;
  return outsideKnowledge({ figures, equations: table.equations });
};

/**
 * What goes out of a table, rounded down to multiples of 5, with these cells hidden.
 *
 * @param below how far a reader has to think that a true figure may lie below the one published
 */
export const roundedDown = (
  { table }: Pick<NamedTable, "table">,
  hidden: readonly number[],
  below: number,
): PublishedTables => {
  const figures = table.people.map((count) => 5 * Math.floor(count / 5));
  for (const cell of hidden) figures[cell] = NaN;
  return { figures, equations: table.equations, roundingError: { below, above: 4 } };
};

/** A cell that nobody may come closer to than `below` and `above` its figure. */
export const protecting = (cell: number, below: number, above: number): Protection => ({
  cell,
  reasons: ["few-organisations"],
  below,
  above,
});
