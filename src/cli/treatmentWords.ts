import type { Treatment } from "../anonymise/recipe";
import type { PlaceLevel } from "../protocol/rule";
import { BadInputError } from "./badInput";

/** The levels one may coarsen to, as they are typed: nobody coarsens to a site. */
const levelWords = {
  country: "adm0",
  governorate: "adm1",
  district: "adm2",
  subdistrict: "adm3",
  community: "adm4",
} as const satisfies Partial<Record<PlaceLevel, string>>;

const coarseLevels = Object.keys(levelWords) as readonly (keyof typeof levelWords)[];

/** A level as it is typed. @throws BadInputError `level` @example levelTyped("adm3") // "subdistrict" */
export const levelTyped = (typed: string): PlaceLevel => {
  const found = coarseLevels.find((level) => levelWords[level] === typed.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new BadInputError("level", { given: typed, expected: Object.values(levelWords).join(", ") });
};

/** Every treatment a person can type, the least that is left of a column last. */
export const typedTreatments: readonly Treatment[] = [
  { kind: "keep" },
  { kind: "code" },
  { kind: "redact" },
  ...[...coarseLevels].reverse().map((to): Treatment => ({ kind: "coarsen", to })),
  { kind: "remove" },
];

/** A treatment as it is typed after `--decide "HEADER=`. @example treatmentWord({ kind: "coarsen", to: "subdistrict" }) // "coarsen:adm3" */
export const treatmentWord = (treatment: Treatment): string =>
  treatment.kind === "coarsen"
    ? `coarsen:${treatment.to === "site" ? "site" : levelWords[treatment.to]}`
    : treatment.kind;

/** Reads what `treatmentWord` writes; undefined for anything else. */
export const parseTreatment = (word: string): Treatment | undefined =>
  typedTreatments.find((treatment) => treatmentWord(treatment) === word.trim().toLowerCase());
