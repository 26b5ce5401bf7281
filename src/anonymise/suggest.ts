import { isPlaceholder } from "../codebook/placeholders";
import { informationTypes, type InformationType } from "../protocol/rule";
import { foldHeader } from "../table/words/fold";
import { periodOf, periodText } from "../table/periods/period";
import type { Role } from "../table/role";
import type { Reason, Table } from "../table/table";
import wordsOfTypes from "./data/informationTypes.json";
import { handlingOf, type Handling } from "./handling";

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

const onlyOrganisation = (table: Table): string => {
  const column = table.columns.find(({ role }) => role === "organisation");
  const names = [...new Set(column?.values ?? [])].map(String).filter((name) => !isPlaceholder(name));
  return names.length === 1 ? (names[0] ?? "") : "";
};

/** Phrases of a type, in every language, as whole words. */
const phrases: ReadonlyMap<InformationType, RegExp> = new Map(
  informationTypes.flatMap((type) => {
    const words: Partial<Record<InformationType, readonly string[]>> = wordsOfTypes;
    const folded = (words[type] ?? []).map(foldHeader);
    return folded.length === 0 ? [] : [[type, new RegExp(`(?:^| )(?:${folded.join("|")})(?= |$)`, "u")]];
  }),
);

/** One header may say anything; several, or one and the sheet's name, say what the sheet is, whatever else is in it. */
const [headerWeight, nameWeight, plain] = [2, 3, 4];

/** How much headers and the sheet's name speak for a type. */
const weightFor = (pattern: RegExp, { sheetName, columns }: Table): number => {
  const headers = new Set(columns.map(({ headerKey }) => headerKey));
  const speaking = [...headers].filter((header) => pattern.test(header)).length;
  return headerWeight * speaking + (pattern.test(foldHeader(sheetName)) ? nameWeight : 0);
};

const strongestOf = (table: Table): readonly [InformationType, number] | undefined =>
  [...phrases]
    .map(([type, pattern]) => [type, weightFor(pattern, table)] as const)
    .filter(([, weight]) => weight > 0)
    .sort(([, one], [, other]) => other - one)[0];

const guess = (table: Table): readonly [InformationType, string] | undefined => {
  const has = (...wanted: readonly Role[]): boolean =>
    table.columns.some(({ role }) => wanted.includes(role));
  const hasKind = (...kinds: readonly Handling["kind"][]): boolean =>
    table.columns.some(({ role }) => kinds.includes(handlingOf[role].kind));
  const strongest = strongestOf(table);
  if (strongest !== undefined && strongest[1] >= plain) return [strongest[0], "words"];
  const reaches = has("email", "phone") && (has("person") || hasKind("organisation"));
  if (reaches && !hasKind("population", "period")) return ["contacts", "contact-columns"];
  const hasWork = has("activity", "sub-activity", "indicator", "cluster", "sub-cluster");
  if (hasKind("organisation") && hasWork && hasKind("place")) return ["4w", "who-what-where"];
  if (reaches && !hasKind("population")) return ["contacts", "contact-columns"];
  if (strongest !== undefined) return [strongest[0], "words"];
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
