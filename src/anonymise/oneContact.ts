import { isPlaceholder } from "../codebook/placeholders";
import type { Rule } from "../protocol/rule";
import { distinctValues } from "../table/relations/distinct";
import type { Column, Table } from "../table/table";
import { textOf, type CellTreatment } from "./cell";
import { handlingOf } from "./handling";
import type { ColumnRecipe } from "./recipe";

/** "Organizations' names, a focal point (contact info) can be shared." */
export const asksForOneFocalPoint = ({ conditions }: Pick<Rule, "conditions">): boolean =>
  conditions.includes("one-focal-point");

const isKeptContact = ({ role, treatment }: ColumnRecipe): boolean =>
  handlingOf[role].kind === "contact" && treatment.kind !== "remove";

/** A first name, a surname: a column of single words says a part of whom the column before it says. */
const isPartOfName = ({ role, values }: Column): boolean => {
  const names = distinctValues(values)
    .values.map(textOf)
    .filter((name) => !isPlaceholder(name));
  return role === "person" && names.length > 0 && names.every((name) => !/\s/.test(name.trim()));
};

/**
 * Of several columns of people, addresses or numbers the first stays, or the first that a person said should: a second column is a
 * second focal point.
 */
export const withOneContactColumn = (
  columns: readonly ColumnRecipe[],
  table: Table,
  { words }: Rule,
): readonly ColumnRecipe[] => {
  const parts = new Set(table.columns.filter(isPartOfName).map(({ index }) => index));
  const staying = new Map<string, ColumnRecipe>();
  for (const recipe of [...columns].sort((one, other) => Number(isSaid(other)) - Number(isSaid(one))))
    if (isKeptContact(recipe) && !staying.has(recipe.role)) staying.set(recipe.role, recipe);
  const stays = (recipe: ColumnRecipe): boolean => {
    const first = staying.get(recipe.role);
    return first === recipe || (first !== undefined && parts.has(first.column) && parts.has(recipe.column));
  };
  return columns.map((recipe) =>
    !isKeptContact(recipe) || (recipe.role !== "link" && stays(recipe))
      ? recipe
      : {
          ...recipe,
          treatment: { kind: "remove" },
          decidedBy: "protocol",
          why: { key: "one-focal-point", data: { level: words.level } },
        },
  );
};

const isSaid = ({ decidedBy }: ColumnRecipe): boolean => decidedBy === "person";

const betweenPeople = /[;؛\n|]|[,،]\s|\s[/&]\s|\s(?:and|et|ve|و)\s/iu;

/** Of several people, addresses or numbers in one cell the first. */
export const firstContactOf =
  (keep: CellTreatment): CellTreatment =>
  (value) =>
    keep(typeof value === "string" ? (value.split(betweenPeople)[0] ?? "").trim() : value);
