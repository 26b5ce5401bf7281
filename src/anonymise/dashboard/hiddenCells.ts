import { widthOf, type HiddenFigure } from "../../disclosure/audit/intervals";
import type { ReaderInterval } from "../../disclosure/audit/readerIntervals";
import type { PrimaryReason, Protection } from "../../disclosure/rules/primary";
import type { Reporters } from "../measures/reporters";
import { nodesOf, type Nodes } from "./cells";
import type { DashboardTable } from "./dashboardTable";
import { pathOf } from "./dimension";

/** A figure that a dashboard does not show, and what is left to be known of it. */
export interface HiddenCell {
  readonly nodes: Nodes;
  /** What it is about, each from coarse to fine; empty for all of them together. */
  readonly place: readonly string[];
  readonly work: readonly string[];
  readonly group: readonly string[];
  /** The true figure. */
  readonly people: number;
  /** The rules it breaks; empty where it is hidden to protect others. */
  readonly reasons: readonly PrimaryReason[];
  readonly outside: ReaderInterval;
  /** The organisation that comes closest, by its name; undefined where none comes closer than a reader outside. */
  readonly insider: (ReaderInterval & { readonly organisation: string }) | undefined;
}

/** Hidden figures as a person reads them, in the order of the table. */
export const hiddenCells = (
  figures: readonly HiddenFigure[],
  { table, places, work, groups }: DashboardTable,
  protections: readonly Protection[],
  { names }: Pick<Reporters, "names">,
): readonly HiddenCell[] => {
  const reasons = new Map(protections.map((protection) => [protection.cell, protection.reasons]));
  return figures.map(({ cell, outside, insider }): HiddenCell => {
    const nodes = nodesOf(table.nodes, cell);
    const [place, of, group] = nodes;
    return {
      ...{ nodes, place: pathOf(places, place), work: pathOf(work, of), group: pathOf(groups, group) },
      ...{ people: table.people[cell] ?? 0, reasons: reasons.get(cell) ?? [], outside },
      insider: insider && { ...insider, organisation: names[insider.organisation] ?? "" },
    };
  });
};

/** How many figures are possible for whoever comes closest, in percent of the true one; Infinity where nothing bounds them. */
export const widthInPercent = ({ people, outside, insider }: HiddenCell): number =>
  (100 * widthOf(insider ?? outside)) / Math.max(1, people);

/** How closely figures that break a rule can be computed by whoever comes closest, in whole percent of the true ones. */
export interface Uncertainty {
  /** Of how many hidden figures it is known exactly what a reader outside computes; else by sums. */
  readonly outsideExact: number;
  /** The same for whoever comes closest. */
  readonly exact: number;
  /** Null where nothing bounds it, or no figure breaks a rule. */
  readonly narrowest: number | null;
  readonly median: number | null;
}

export const uncertainty = (cells: readonly HiddenCell[]): Uncertainty => {
  const widths = cells
    .filter(({ reasons }) => reasons.length > 0)
    .map(widthInPercent)
    .sort((one, other) => one - other);
  const percent = (width = Infinity): number | null => (width < Infinity ? Math.floor(width) : null);
  return {
    outsideExact: cells.filter(({ outside }) => outside.exact).length,
    exact: cells.filter(({ outside, insider }) => (insider ?? outside).exact).length,
    narrowest: percent(widths[0]),
    median: percent(widths[Math.floor((widths.length - 1) / 2)]),
  };
};
