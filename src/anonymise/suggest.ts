import { isPlaceholder } from "../codebook/placeholders";
import type { InformationType } from "../protocol/rule";
import { foldText } from "../table/words/fold";
import { periodOf, periodText } from "../table/periods/period";
import type { Role } from "../table/role";
import type { Reason, Table } from "../table/table";
import { handlingOf } from "./handling";

/** A guess at a sheet's classification; a person says whether it holds. */
export interface SuggestedClassification {
  /** Undefined when nothing speaks for any type. */
  readonly informationType: InformationType | undefined;
  /** As `periodText` writes it; `""` when unknown. */
  readonly period: string;
  /** The reporting organisation if there is only one; else `""`. */
  readonly organisation: string;
  readonly reasons: readonly Reason[];
}

/** Words of minutes, trainings, assessments, plans: in the sheet's name and headers; English, French, Arabic, Turkish. */
const wordsOfTypes: readonly (readonly [InformationType, RegExp])[] = [
  ["minutes", /\bminutes?\b|action points?|agenda|compte rendu|proces verbal|محضر|toplanti/],
  ["training", /\btrainings?\b|\bformations?\b|trainer|تدريب|egitim/],
  ["workplan", /work ?plan|plan de travail|خطه عمل|is plani/],
  ["strategy", /\bstrateg|استراتيجيه|strateji/],
  ["assessment", /assessment|evaluation|survey|enquete|تقييم|degerlendirme/],
  ["email", /mailing list|distribution list|liste de diffusion/],
];

const onlyOrganisation = (table: Table): string => {
  const column = table.columns.find(({ role }) => role === "organisation");
  const names = [...new Set(column?.values ?? [])].map(String).filter((name) => !isPlaceholder(name));
  return names.length === 1 ? (names[0] ?? "") : "";
};

const guess = (table: Table): readonly [InformationType, string] | undefined => {
  const has = (...wanted: readonly Role[]): boolean =>
    table.columns.some(({ role }) => wanted.includes(role));
  const hasKind = (kind: string): boolean => table.columns.some(({ role }) => handlingOf[role].kind === kind);
  const hasWork = has("activity", "sub-activity", "indicator", "cluster", "sub-cluster");
  if (hasKind("organisation") && hasWork && hasKind("place")) return ["4w", "who-what-where"];
  if (has("email", "phone") && (has("person") || hasKind("organisation")) && !hasKind("population"))
    return ["contacts", "contact-columns"];
  const words = foldText([table.sheetName, ...table.columns.map(({ header }) => header)].join(" \n "));
  const named = wordsOfTypes.find(([, pattern]) => pattern.test(words));
  if (named !== undefined) return [named[0], "words"];
  return hasKind("population") && hasKind("place") ? ["dashboard", "figures-by-place"] : undefined;
};

export const suggestClassification = (table: Table): SuggestedClassification => {
  const found = guess(table);
  return {
    informationType: found?.[0],
    period: periodText(periodOf(table)),
    organisation: onlyOrganisation(table),
    reasons: found === undefined ? [] : [{ key: `suggested-${found[1]}`, data: {} }],
  };
};
