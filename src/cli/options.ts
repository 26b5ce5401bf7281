import { parseArgs } from "node:util";
import { audiences, type Audience } from "../protocol/rule";
import { BadInputError } from "./badInput";

const options = {
  sheet: { type: "string" },
  type: { type: "string" },
  audience: { type: "string", multiple: true },
  out: { type: "string" },
  codebook: { type: "string" },
  gazetteer: { type: "string" },
  protocol: { type: "string" },
  "looser-agreed": { type: "boolean" },
  "disclosure-rules": { type: "string" },
  "looser-rules-agreed": { type: "boolean" },
  decide: { type: "string", multiple: true },
  same: { type: "string", multiple: true },
  different: { type: "string", multiple: true },
  "keep-text": { type: "string", multiple: true },
  column: { type: "string" },
  "remove-text": { type: "string", multiple: true },
  repair: { type: "string", multiple: true },
  "keep-risk": { type: "string", multiple: true },
  "said-by": { type: "string" },
  "focal-point": { type: "string", multiple: true },
  report: { type: "string" },
  hidden: { type: "string" },
  template: { type: "string" },
  "save-template": { type: "string" },
  purpose: { type: "string" },
  finest: { type: "string" },
  activities: { type: "string" },
  groups: { type: "string" },
  rounded: { type: "boolean" },
  months: { type: "string" },
  "no-organisation": { type: "boolean" },
  record: { type: "boolean" },
  whole: { type: "boolean" },
  json: { type: "boolean" },
  organisation: { type: "string" },
  series: { type: "string" },
  answers: { type: "string" },
  records: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The options of a command line, and the words between them. @throws BadInputError `option` for one that is not in the table */
export const splitWords = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [detail = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new BadInputError("option", { detail });
  }
};

/** What was typed after each option. */
export type OptionValues = ReturnType<typeof splitWords>["values"];

/** Reads what was typed after an option; undefined where the option is not there. */
export const ifTyped = <Read>(typed: string | undefined, read: (typed: string) => Read): Read | undefined =>
  typed === undefined ? undefined : read(typed);

/** @param code of the error when the word is none of these */
export const oneOf = <Word extends string>(words: readonly Word[], given: string, code: string): Word => {
  const found = words.find((word) => word === given.toLowerCase());
  if (found === undefined) throw new BadInputError(code, { given, expected: words.join(", ") });
  return found;
};

export const audiencesIn = ({ audience = [] }: OptionValues): readonly Audience[] =>
  audience.map((typed) => oneOf(audiences, typed, "audience"));
