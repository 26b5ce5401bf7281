import { contributorsOf } from "../../src/disclosure/measures/contributors";
import { hierarchyOf } from "../../src/disclosure/tables/hierarchy";
import { tableOf, type Shape, type Table } from "../../src/disclosure/tables/table";
import type { DistinctValues } from "../../src/table/relations/distinct";
import { columnsFromText } from "./disclosureColumns";

export interface NamedTable {
  readonly table: Table;
  /** The cell of these values, one a level; `*` for a total. @example cell("North", "*") */
  readonly cell: (...values: readonly string[]) => number;
}

/**
 * A table from the text of its rows, the last two columns an organisation and its people.
 *
 * @param dimensions how many columns, from the first on, each dimension takes, coarse to fine
 * @param shapes of the tables shown; all levels of all dimensions when left out
 */
export const tableFromText = (
  text: string,
  dimensions: readonly number[],
  shapes: readonly Shape[] = [dimensions],
): NamedTable => {
  const columns = columnsFromText(text);
  const [organisation, people] = columns.slice(-2) as [DistinctValues, DistinctValues];
  const rows = people.at.length;
  let used = 0;
  const levels = dimensions.map((count) => columns.slice(used, (used += count)));
  const hierarchies = levels.map((columnsOf) => hierarchyOf(columnsOf, rows));
  const table = tableOf({
    dimensions: hierarchies,
    shapes,
    people: Float64Array.from(people.at, (place) => Number(people.values[place])),
    contributors: contributorsOf(organisation),
  });
  const nameOf = (cell: number): string =>
    hierarchies
      .map(({ level, value }, at) => {
        const node = table.nodes[at]?.[cell] ?? 0;
        return level[node] === 0
          ? "*"
          : (levels[at]?.[(level[node] ?? 0) - 1]?.values[value[node] ?? 0] ?? "");
      })
      .join();
  const cells = new Map(Array.from({ length: table.cells }, (_, cell) => [nameOf(cell), cell]));
  return { table, cell: (...values) => cells.get(values.join()) ?? -1 };
};
