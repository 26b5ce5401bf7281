import * as v from "valibot";
import type { Range } from "./ranges";

/** What is wrong with a cluster's rules; each has its sentence in the message files under `clusterRules.errors`. */
export const rulesErrorCodes = [
  "rules-not-json",
  "rules-newer",
  "rules-whole",
  "rules-missing",
  "rules-unknown-field",
  "rules-range",
  "rules-yes-no",
  "rules-below-usual",
  "rules-no-dominance",
  "rules-text-empty",
  "rules-text-long",
  "rules-text-characters",
  "rules-text-number",
  "rules-text-formula",
] as const;
export type RulesErrorCode = (typeof rulesErrorCodes)[number];

interface WrongPlace extends Range {
  /** The first wrong place, for example `bySubCluster.gbv.people`; `""` is the whole. */
  readonly path: string;
  /** As the path ends: `people` of `gbv`. */
  readonly rule: string;
  readonly of: string;
}

/** Rules that are none, and the first thing that is wrong with them. */
export class RulesFormatError extends Error {
  readonly data: WrongPlace;
  constructor(
    readonly code: RulesErrorCode,
    data: Partial<Pick<WrongPlace, "path" | "least" | "most">> = {},
  ) {
    const { path = "" } = data;
    const [rule = "", of = ""] = path.split(".").reverse();
    super(`${code} ${path}`);
    this.data = { path, rule, of, least: 0, most: 0, ...data };
  }
}

const versioned = v.looseObject({ version: v.pipe(v.number(), v.minValue(2)) });

/** The first thing wrong with a value, by what valibot says of it. @param rangeOf what may stand at the end of a path */
export const formatErrorOf = (
  value: unknown,
  issue: v.BaseIssue<unknown>,
  rangeOf: (rule: string) => Range | undefined,
): RulesFormatError => {
  const path = v.getDotPath(issue) ?? "";
  if (v.is(versioned, value)) return new RulesFormatError("rules-newer", { path: "version" });
  return new RulesFormatError(codeOf(issue, path), { path, ...rangeOf(path.split(".").at(-1) ?? "") });
};

const codeOf = ({ type, expected, message }: v.BaseIssue<unknown>, path: string): RulesErrorCode => {
  const said = rulesErrorCodes.find((code) => code === message);
  if (said !== undefined) return said;
  if (path === "" || path === "version") return "rules-whole";
  if (type === "strict_object" && expected === "never") return "rules-unknown-field";
  if (type === "strict_object") return expected === "Object" ? "rules-whole" : "rules-missing";
  if (type === "boolean") return "rules-yes-no";
  return type === "string" ? "rules-text-characters" : "rules-range";
};
