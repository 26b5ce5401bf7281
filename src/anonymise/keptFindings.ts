import { rowsWith } from "../table/relations/distinct";
import { sheetRowOf, type Table } from "../table/table";
import type { TreatedColumn } from "./cell";
import type { Finding } from "./copy";
import { exceptionKind, type ExceptionKind } from "./exceptions";
import { named } from "./findings";
import type { ColumnRecipe } from "./recipe";

interface KeptWords {
  readonly words: string;
  readonly kind: ExceptionKind;
  readonly organisation: string;
  readonly places: Set<number>;
}

const keptWords = ({ kept }: TreatedColumn): readonly KeptWords[] => {
  const all = new Map<string, KeptWords>();
  for (const [place, atPlace] of kept)
    for (const { hit, words } of atPlace.map(({ found }) => found)) {
      const kind = exceptionKind(hit) ?? "contact";
      const key = [kind, hit.organisation, words].join("\n");
      const same = all.get(key) ?? { words, kind, organisation: hit.name, places: new Set() };
      same.places.add(place);
      all.set(key, same);
    }
  return [...all.values()];
};

/** One finding for each text that stays in a column because a person said so, with the sheet rows it stands in. */
export const keptFindings = (
  table: Table,
  recipe: ColumnRecipe,
  treated: TreatedColumn,
): readonly Finding[] =>
  keptWords(treated).map(({ words, kind, organisation, places }) => {
    const rows = rowsWith(treated.at, places);
    return {
      key: kind === "organisation" ? "kept-by-person" : `kept-by-person-${kind}`,
      severity: "warn",
      data: { header: named(recipe), text: words, name: organisation, count: rows.length },
      column: recipe.column,
      rows: rows.map((row) => sheetRowOf(table, row)),
    };
  });
