import type { BareColumn } from "../columns";
import type { Evidence } from "./evidence";

/** Fewer rows in order are an accident. */
const leastRows = 5;

/** Numbers that count the records, one up from row to row, number the rows, whatever their header says. */
export function evidenceOfOrder({ values }: Pick<BareColumn, "values">): readonly Evidence[] {
  const [first] = values;
  if (typeof first !== "number" || values.length < leastRows) return [];
  const inOrder = values.every((value, row) => value === first + row);
  return inOrder ? [{ role: "row-number", weight: 0.75, reason: { key: "inOrder", data: {} } }] : [];
}
