import type { SeriesId } from "../codebook/codebook";
import type { Rule } from "../protocol/rule";
import { columnKeys } from "../table/columnKeys";
import type { Column, Reason, Table } from "../table/table";
import { isAllowed, personDecided, refusal } from "./decisions";
import { defaultFor, type Verdict } from "./defaults";
import { handlingOf } from "./handling";
import { obstaclesTo, type Confirmations } from "./obstacles";
import type { ColumnRecipe, Decisions, Recipe, Treatment } from "./recipe";
import { revealedBy } from "./reveals";

export interface PlanInput {
  readonly table: Table;
  readonly rule: Rule;
  /** By `ColumnRecipe.headerKey` (see `columnKeys`). */
  readonly decisions: Decisions;
  readonly series: SeriesId;
  readonly confirmed?: Confirmations;
}

/** Headers are anything, `constructor` too. */
const wishFor = (key: string, decisions: Decisions): Treatment | undefined =>
  Object.hasOwn(decisions, key) ? decisions[key] : undefined;

const verdictFor = (column: Column, key: string, { decisions, rule }: PlanInput): Verdict => {
  const wish = wishFor(key, decisions);
  return wish !== undefined && isAllowed(column, wish, rule) ? personDecided(wish) : defaultFor(column, rule);
};

const refusals = (keys: readonly string[], { table, decisions, rule }: PlanInput): readonly Reason[] =>
  table.columns.flatMap((column, at) => {
    const wish = wishFor(keys[at] ?? "", decisions);
    return wish === undefined || isAllowed(column, wish, rule) ? [] : [refusal(column, wish, rule)];
  });

const recipeFor = (column: Column, headerKey: string, verdict: Verdict): ColumnRecipe => ({
  column: column.index,
  header: column.header,
  headerKey,
  role: column.role,
  ...verdict,
});

const isKeptByRule = ({ treatment, decidedBy }: ColumnRecipe): boolean =>
  treatment.kind === "keep" && decidedBy === "protocol";

/** A kept column that stands for a hidden one, value for value, is left out until a person decides. */
const withoutRevealing = (columns: readonly ColumnRecipe[], table: Table): readonly ColumnRecipe[] => {
  const hidden = table.columns.filter((_, at) => columns[at]?.treatment.kind !== "keep");
  return columns.map((recipe, at) => {
    const column = table.columns[at];
    const revealed = column !== undefined && isKeptByRule(recipe) ? revealedBy(column, hidden)[0] : undefined;
    if (revealed === undefined) return recipe;
    const why: Reason = { key: "reveals", data: { header: revealed.header } };
    return { ...recipe, treatment: { kind: "remove" }, decidedBy: "nobody", why };
  });
};

/** Two columns of the same codes help nobody: a coarsened one goes where the coarser level has its own column. */
const withoutDoubles = (columns: readonly ColumnRecipe[]): readonly ColumnRecipe[] => {
  const levels = new Set(
    columns.flatMap(({ role, treatment }) => {
      const handling = handlingOf[role];
      return handling.kind === "place" && handling.isCode && treatment.kind === "keep"
        ? [handling.level]
        : [];
    }),
  );
  return columns.map((recipe) =>
    recipe.treatment.kind === "coarsen" && recipe.decidedBy === "protocol" && levels.has(recipe.treatment.to)
      ? { ...recipe, treatment: { kind: "remove" }, why: { key: "place-doubled", data: recipe.why.data } }
      : recipe,
  );
};

/**
 * The treatments for one copy: what the rule asks of each column's meaning, then a person's word where the rule allows
 * it. What nobody decided stays out. Obstacles stop the copy; a recipe with obstacles can still be shown.
 */
export const plan = (input: PlanInput): Recipe => {
  const { table, rule, series } = input;
  const keys = columnKeys(table.columns);
  const planned = table.columns.map((column, at) => {
    const key = keys[at] ?? column.headerKey;
    return recipeFor(column, key, verdictFor(column, key, input));
  });
  const columns = withoutDoubles(
    rule.organisations === "identifiable" ? planned : withoutRevealing(planned, table),
  );
  const obstacles = [...obstaclesTo(table, rule, columns, input.confirmed ?? {}), ...refusals(keys, input)];
  return { rule, series, columns, obstacles };
};
