import type { PrimaryReason } from "../../disclosure/rules/primary";
import type { PlaceLevel } from "../../protocol/rule";
import type { Copy } from "../copy";
import type { HiddenCell, Uncertainty } from "./hiddenCells";
import type { RowsBehind } from "./rowsBehind";

/** How figures that may go out are shown. */
export const figureStyles = ["exact", "rounded"] as const;
export type FigureStyle = (typeof figureStyles)[number];

/** How many figures each style hides. */
export interface HiddenByStyle {
  readonly exact: number;
  /** Null where it was not tried: large tables are protected once. */
  readonly rounded: number | null;
}

/** What a person chooses for a dashboard; the rule is never loosened by it. */
export interface DashboardChoices {
  /** The finest level of place; the rule's own where it is finer than that. */
  readonly finestPlace: PlaceLevel;
  /** Down to which level of place people are told by sex and age; below it only how many they are. */
  readonly groupsDownTo: PlaceLevel;
  /** Down to which level of place activities are told; below it only sub-clusters. `country`: for all places together. */
  readonly activitiesDownTo: PlaceLevel;
  /** `rounded`: to multiples of the rules' base. Then figures are hidden with others only where rounding is not enough. */
  readonly figures: FigureStyle;
}

/** All that the rule allows. */
export const finestDashboard: DashboardChoices = {
  finestPlace: "community",
  groupsDownTo: "community",
  activitiesDownTo: "community",
  figures: "exact",
};

/**
 * What is offered first: people as fine as the rule allows; sex, age and activities by governorate, for what the annex does not
 * ask for at communities hides the totals that it does ask for (docs/adr/0240).
 */
export const usualDashboard: DashboardChoices = {
  ...finestDashboard,
  groupsDownTo: "governorate",
  activitiesDownTo: "governorate",
};

export const dashboardSheetKinds = [
  "people",
  "activities",
  "chart-sub-clusters",
  "chart-places",
  "chart-activities",
] as const;
export type DashboardSheetKind = (typeof dashboardSheetKinds)[number];

/** What protection cost and what it is worth, for whoever makes the dashboard; it never travels. */
export interface ProtectionReport {
  /** Figures in all tables, totals included. */
  readonly cells: number;
  readonly primary: number;
  /** Why, of the primaries; one cell may have several reasons. */
  readonly reasons: Readonly<Record<PrimaryReason, number>>;
  readonly secondary: number;
  /** Proved: no safe choice hides less; a good one, as far as was looked; or looked for without the solver, which may not run here. */
  readonly search: "optimal" | "heuristic" | "no-solver";
  /** What either style hides, primary and secondary, to choose between them. */
  readonly hiddenBy: HiddenByStyle;
  readonly people: number;
  /** People whose figure is not shown at the finest level of place. */
  readonly peopleLost: number;
  readonly finestPlace: PlaceLevel;
  /** Readers the audit took the part of besides one outside: each organisation in the tables. */
  readonly insiders: number;
  /** Figures that some reader computes too well; 0, for a dashboard is not handed over otherwise. */
  readonly disclosed: number;
  readonly uncertainty: Uncertainty;
  /** Whether rounded totals are still the sums of their parts; true where nothing is rounded. */
  readonly addsUp: boolean;
  /** Rows of organisations that share no more, or did not agree. */
  readonly rowsLeftOut: number;
  /** Rows that say no number of people. */
  readonly rowsWithoutPeople: number;
  /** Rows in which the groups make more people than the total beside them says; the groups were counted. */
  readonly rowsAboveTotal: number;
  /** Pairs of names so alike that they were counted as one organisation. */
  readonly namesTakenAsOne: number;
}

/** A dashboard that may go out: aggregated, protected, without organisations. */
export interface Dashboard {
  /** Its sheets are tables. A suppressed cell holds the mark; a blank one says that nobody reported there. */
  readonly copy: Copy;
  readonly choices: DashboardChoices;
  readonly report: ProtectionReport;
  readonly hidden: HiddenFigures;
}

/** What is not shown, with its true figures and with organisations by name: for the screen of whoever makes it. It never travels. */
export interface HiddenFigures {
  readonly cells: readonly HiddenCell[];
  readonly rows: RowsBehind;
}

/** The words of a dashboard, in the language of whoever makes it: they travel with it. */
export interface DashboardLabels {
  readonly title: string;
  readonly sheets: Readonly<Record<DashboardSheetKind, string>>;
  readonly levels: Readonly<Record<PlaceLevel, string>>;
  /** Header of the column that says a row's level. */
  readonly level: string;
  readonly everywhere: string;
  readonly subCluster: string;
  readonly allSubClusters: string;
  readonly activity: string;
  readonly allActivities: string;
  readonly people: string;
  readonly shareOfSubCluster: string;
  readonly shareOfAll: string;
  readonly female: string;
  readonly male: string;
  readonly notStated: string;
  /** In the place of a figure that is not shown. */
  readonly mark: string;
  /** What the mark means. */
  readonly legend: string;
}
