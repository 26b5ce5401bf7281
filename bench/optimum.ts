import { contributorsOf } from "../src/disclosure/measures/contributors";
import { primaryCells } from "../src/disclosure/rules/primary";
import { allSteps } from "../src/disclosure/steps";
import { protectTable, type ProtectOptions } from "../src/disclosure/protectTable";
import { costOf, informationCosts } from "../src/disclosure/suppression/costs";
import { hierarchyOf } from "../src/disclosure/tables/hierarchy";
import { tableOf, type Table } from "../src/disclosure/tables/table";
import { nodeSolver } from "../src/worker/nodeSolver";
import { madeRows } from "./disclosureData";
import { threeOrganisations } from "./disclosureRules";
import { inOwnProcess, processorTime } from "./processes";

const seed = 8;

/** Governorates by sub-sector and activity. */
const smallTable = (rows: number): Table => {
  const made = madeRows(rows, seed);
  return tableOf({
    dimensions: [hierarchyOf([made.governorate], rows), hierarchyOf([made.subSector, made.activity], rows)],
    shapes: [[1, 2]],
    people: made.people,
    contributors: contributorsOf(made.organisation),
  });
};

/** A small table protected and audited by the heuristic alone, and then with the solver. */
export const measureOptimum = async (rows: number): Promise<unknown> => {
  const solver = await nodeSolver();
  const table = smallTable(rows);
  const protections = primaryCells(table, threeOrganisations, { subClusterOf: () => undefined });
  const costs = informationCosts(table);
  return [{}, { solver }].map((options: ProtectOptions) => {
    const [{ figures, secondary, isOptimal }, taken] = processorTime(() =>
      allSteps(protectTable(table, protections, options)),
    );
    const hidden = Uint8Array.from(figures, (figure) => (Number.isNaN(figure) ? 1 : 0));
    return {
      cells: table.cells,
      primary: protections.length,
      by: options.solver === undefined ? "heuristic" : "solver",
      secondary: secondary.length,
      cost: costOf(costs, hidden).toFixed(1),
      proved: isOptimal,
      "all s": taken.toFixed(2),
    };
  });
};

export const showOptimum = (): void => {
  console.log("small tables: the heuristic's pattern, and the cheapest there is");
  console.table([150, 250, 400, 600].flatMap((rows) => inOwnProcess("optimum", String(rows))));
};
