import type { ColumnRecipe, Decisions } from "../../src/anonymise/recipe";
import type { ClassificationAnswers } from "../../src/commands/classifySheet";

/** A member's 4W as it is, to be shared with OCHA. */
export const allowedForOcha = {
  informationType: "4w",
  audiences: ["ocha"],
  anonymisedByUs: false,
  consentNoted: false,
  organisation: "",
  period: "",
} as const satisfies ClassificationAnswers;

/** The same word on several columns. */
export const decided = (columns: readonly ColumnRecipe[], kind: "redact" | "remove"): Decisions =>
  Object.fromEntries(columns.map(({ headerKey }) => [headerKey, { kind }]));
