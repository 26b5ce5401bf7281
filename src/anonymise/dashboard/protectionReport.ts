import type { PrimaryReason, Protection } from "../../disclosure/rules/primary";
import { allOrganisations } from "../../disclosure/tables/contributions";
import type { Applied } from "../apply";
import { nodesOf } from "./cells";
import type { ProtectionReport } from "./dashboard";
import type { DashboardTable } from "./dashboardTable";
import { uncertainty, type HiddenCell } from "./hiddenCells";
import type { DashboardInput } from "./makeDashboard";
import type { ProtectedFigures } from "./protectDashboard";

/** What was suppressed and why, what it cost, and what the audit says. */
export const protectionReport = (
  { table: sheet, namesTakenAsOne, solver }: Pick<DashboardInput, "table" | "namesTakenAsOne" | "solver">,
  { origin }: Applied,
  { table, places, placeLevels, figures }: DashboardTable,
  { protections, protected: safe, hiddenBy, addsUp }: ProtectedFigures,
  hidden: readonly HiddenCell[],
): ProtectionReport => {
  const depth = placeLevels.length;
  const finest = Array.from({ length: table.cells }, (_, cell) => cell).filter((cell) => {
    const [place, work, group] = nodesOf(table.nodes, cell);
    return places.hierarchy.level[place] === depth && work === 0 && group === 0;
  });
  const peopleOf = (cells: readonly number[]): number =>
    cells.reduce((sum, cell) => sum + (table.people[cell] ?? 0), 0);
  return {
    cells: table.cells,
    primary: protections.length,
    reasons: reasonsOf(protections),
    secondary: safe.secondary.length,
    search: safe.isOptimal ? "optimal" : solver === undefined ? "no-solver" : "heuristic",
    hiddenBy,
    people: peopleOf(finest),
    peopleLost: peopleOf(finest.filter((cell) => Number.isNaN(safe.figures[cell]))),
    finestPlace: placeLevels.at(-1) ?? "country",
    insiders: allOrganisations(table.contributions).length,
    disclosed: safe.audit.disclosed.length,
    uncertainty: uncertainty(hidden),
    addsUp,
    rowsLeftOut: sheet.rowCount - origin.table.rowCount,
    rowsWithoutPeople: figures.rowsWithoutPeople,
    rowsAboveTotal: figures.rowsAboveTotal,
    namesTakenAsOne,
  };
};

const reasonsOf = (protections: readonly Protection[]): Readonly<Record<PrimaryReason, number>> => {
  const counts = {
    "few-organisations": 0,
    "few-people": 0,
    dominance: 0,
    "sensitive-zero": 0,
    "full-cell": 0,
  };
  for (const { reasons } of protections) for (const reason of reasons) counts[reason] += 1;
  return counts;
};
