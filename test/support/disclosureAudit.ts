import { outsideKnowledge, type Knowledge } from "../../src/disclosure/audit/knowledge";
import type { Protection } from "../../src/disclosure/rules/primary";
import type { NamedTable } from "./disclosureTable";

/** What is published of a table with these cells hidden, as an outsider takes it. */
export const without = ({ table }: Pick<NamedTable, "table">, hidden: readonly number[]): Knowledge => {
  const figures = table.people.slice();
  for (const cell of hidden) figures[cell] = NaN;
  return outsideKnowledge({ figures, equations: table.equations });
};

/** A cell that nobody may come closer to than `below` and `above` its figure. */
export const protecting = (cell: number, below: number, above: number): Protection => ({
  cell,
  reasons: ["few-organisations"],
  below,
  above,
});
