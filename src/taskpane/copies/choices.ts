import { isAllowed } from "../../anonymise/decisions";
import type { ColumnRecipe, Decisions, Recipe, Treatment } from "../../anonymise/recipe";
import type { Translate } from "../../i18n/translator";
import { placeLevels } from "../../protocol/rule";

/** A column of the recipe with the key its decision is remembered by. */
export interface KeyedColumn {
  readonly key: string;
  readonly recipe: ColumnRecipe;
}

/** How a column stands, for the list: undecided first, because it asks something of the person. */
export const standings = ["undecided", "coded", "redacted", "coarsened", "kept", "removed"] as const;
export type Standing = (typeof standings)[number];

const standingOf: Readonly<Record<Treatment["kind"], Standing>> = {
  code: "coded",
  redact: "redacted",
  coarsen: "coarsened",
  keep: "kept",
  remove: "removed",
};

export const columnStanding = ({ decidedBy, treatment }: ColumnRecipe): Standing =>
  decidedBy === "nobody" ? "undecided" : standingOf[treatment.kind];

/** The recipe's columns by standing, in the sheet's order; standings without a column are left out. */
export const groupedColumns = (recipe: Recipe): readonly (readonly [Standing, readonly KeyedColumn[]])[] => {
  const columns = recipe.columns.map((column) => ({ key: column.headerKey, recipe: column }));
  return standings
    .map(
      (standing) => [standing, columns.filter(({ recipe }) => columnStanding(recipe) === standing)] as const,
    )
    .filter(([, members]) => members.length > 0);
};

const everyTreatment: readonly Treatment[] = [
  { kind: "keep" },
  { kind: "code" },
  { kind: "redact" },
  ...placeLevels.map((to): Treatment => ({ kind: "coarsen", to })),
  { kind: "remove" },
];

/** The treatments the rule lets a person choose for a column; leaving it out is always one of them. */
export const choicesFor = (column: ColumnRecipe, { rule }: Recipe): readonly Treatment[] =>
  everyTreatment.filter((treatment) => isAllowed(column, treatment, rule));

/** A treatment as the value of an option: `keep`, `coarsen:district`. */
export const treatmentValue = (treatment: Treatment): string =>
  treatment.kind === "coarsen" ? `coarsen:${treatment.to}` : treatment.kind;

/** What the option of a `treatmentValue` says. */
export const treatmentName = (value: string, translate: Translate): string => {
  const [kind = "", to = ""] = value.split(":");
  return translate(`treatments.${kind}`, { to });
};

/** Decisions that leave out every column nobody decided. */
export const leaveUndecidedOut = (recipe: Recipe): Decisions =>
  Object.fromEntries(
    recipe.columns
      .filter(({ decidedBy }) => decidedBy === "nobody")
      .map(({ headerKey }) => [headerKey, { kind: "remove" }]),
  );
