import { parseArgs } from "node:util";
import { sides, type Side } from "../codebook/merging/comparison";
import type { Treatment } from "../anonymise/recipe";
import type { CopyRepair } from "../anonymise/repairs/riskDecisions";
import type { SameAnswers } from "../codebook/apart";
import { purposes, type Purpose } from "../protocol/purpose";
import { audiences, informationTypes } from "../protocol/rule";
import type { Audience, InformationType, PlaceLevel } from "../protocol/rule";
import { BadInputError } from "./badInput";
import { lookRequest, type LookRequest } from "./lookRequest";
import { parseNamePair } from "./namePairs";
import { parseKeeping, parseRepair, type TypedKeeping } from "./typedRisks";
import { levelTyped, parseTreatment } from "./treatmentWords";

/** Commands on the file of a workbook. */
export const commandWords = ["inspect", "classify", "copy", "check", "mail", "scan", "verify"] as const;
export type CommandWord = (typeof commandWords)[number];

/** What `confide codebook` does with a codebook, without a workbook. */
export const codebookActions = ["read", "sent", "list", "import", "merge"] as const;
export type CodebookAction = (typeof codebookActions)[number];

/** A person's word on a column, still by the header as typed. */
export interface TypedDecision {
  readonly header: string;
  readonly treatment: Treatment;
}

/** What a command line asks of a codebook. */
export interface CodebookRequest {
  readonly command: "codebook";
  readonly action: CodebookAction;
  /** What is typed after the action: codes, files. */
  readonly words: readonly string[];
  readonly codebook: string;
  readonly audiences: readonly Audience[];
  readonly organisation: string | undefined;
  /** The audience whose series a list is imported into. */
  readonly series: Audience | undefined;
  /** The sheet of a list. */
  readonly sheet: string | undefined;
  /** Whose word stands where two codebooks differ. */
  readonly answers: Side | undefined;
  readonly json: boolean;
}

/** What a command line asks of a workbook. */
export interface Request {
  readonly command: CommandWord;
  readonly file: string;
  readonly sheet: string | undefined;
  readonly informationType: InformationType | undefined;
  readonly audiences: readonly Audience[];
  /** Folder for what is written; undefined is the folder of the file. */
  readonly out: string | undefined;
  readonly codebook: string | undefined;
  /** Places and where they lie, for instance COD-AB as OCHA publishes it. */
  readonly gazetteer: string | undefined;
  /** File with the table of rules of another hub; undefined is the Turkey table. */
  readonly protocol: string | undefined;
  /** The hub agreed to what its table lets go beyond the Turkey protocol. */
  readonly looserAgreed: boolean;
  readonly decisions: readonly TypedDecision[];
  /** What names are, by `--same` and `--different`. */
  readonly answers: SameAnswers;
  /** What stays of what is found inside texts, and the header of the only column where it does. */
  readonly keepTexts: readonly string[];
  readonly column: string | undefined;
  /** What goes although nothing was found in it. */
  readonly removeTexts: readonly string[];
  /** What is done about what a reader could infer, and what may remain of it. */
  readonly repairs: readonly CopyRepair[];
  readonly keepRisks: readonly TypedKeeping[];
  /** Who says that it may remain. */
  readonly saidBy: string;
  /** Where to write the report of a copy. */
  readonly report: string | undefined;
  /** Template file whose word on columns is taken. */
  readonly template: string | undefined;
  /** Where to save what the columns mean. */
  readonly saveTemplate: string | undefined;
  readonly purpose: Purpose | undefined;
  /** The finest level of place of a dashboard, of its activities, and of its figures by sex and age; undefined is the finest there is. */
  readonly finest: PlaceLevel | undefined;
  readonly activities: PlaceLevel | undefined;
  readonly groups: PlaceLevel | undefined;
  /** Figures of a dashboard to multiples of five. */
  readonly rounded: boolean;
  /** For what goes only to active members: how many months count. */
  readonly months: number | undefined;
  /** "There is no column of organisations in this sheet." */
  readonly noOrganisation: boolean;
  /** Write the copy down in the records of the workbook it is of. */
  readonly record: boolean;
  /** Show what the scan found whole, not only its first letters. */
  readonly whole: boolean;
  readonly json: boolean;
}

const options = {
  sheet: { type: "string" },
  type: { type: "string" },
  audience: { type: "string", multiple: true },
  out: { type: "string" },
  codebook: { type: "string" },
  gazetteer: { type: "string" },
  protocol: { type: "string" },
  "looser-agreed": { type: "boolean" },
  decide: { type: "string", multiple: true },
  same: { type: "string", multiple: true },
  different: { type: "string", multiple: true },
  "keep-text": { type: "string", multiple: true },
  column: { type: "string" },
  "remove-text": { type: "string", multiple: true },
  repair: { type: "string", multiple: true },
  "keep-risk": { type: "string", multiple: true },
  "said-by": { type: "string" },
  report: { type: "string" },
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

const split = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [detail = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new BadInputError("option", { detail });
  }
};

const oneOf = <Word extends string>(words: readonly Word[], given: string, code: string): Word => {
  const found = words.find((word) => word === given.toLowerCase());
  if (found === undefined) throw new BadInputError(code, { given, expected: words.join(", ") });
  return found;
};

const parseDecision = (text: string): TypedDecision => {
  const end = text.lastIndexOf("=");
  const header = text.slice(0, Math.max(end, 0)).trim();
  if (header === "") throw new BadInputError("decision", { header: text, treatment: "" });
  const word = text.slice(end + 1).trim();
  const treatment = parseTreatment(word);
  if (treatment === undefined) throw new BadInputError("decision", { header, treatment: word });
  return { header, treatment };
};

const parseMonths = (text: string): number => {
  if (!/^[1-9]\d?$/.test(text)) throw new BadInputError("months", { given: text });
  return Number(text);
};

type Values = ReturnType<typeof split>["values"];

const audiencesIn = ({ audience = [] }: Values): readonly Audience[] =>
  audience.map((typed) => oneOf(audiences, typed, "audience"));

/** Nobody's word is taken without a name. */
const saidByIn = (values: Values): string => {
  const saidBy = values["said-by"]?.trim() ?? "";
  if (values["keep-risk"] !== undefined && saidBy === "") throw new BadInputError("said-by");
  return saidBy;
};

const codebookRequest = (values: Values, words: readonly string[]): CodebookRequest => {
  const [given, ...rest] = words;
  const expected = codebookActions.join(", ");
  if (given === undefined) throw new BadInputError("no-action", { expected });
  const action = oneOf(codebookActions, given, "action");
  if (values.codebook === undefined) throw new BadInputError("no-codebook", { action });
  return {
    command: "codebook",
    action,
    words: rest,
    codebook: values.codebook,
    audiences: audiencesIn(values),
    organisation: values.organisation,
    series: values.series === undefined ? undefined : oneOf(audiences, values.series, "audience"),
    sheet: values.sheet,
    answers: values.answers === undefined ? undefined : oneOf(sides, values.answers, "answers"),
    json: values.json === true,
  };
};

const workbookRequest = (command: string, values: Values, words: readonly string[]): Request => {
  const [file, ...more] = words;
  const word = oneOf(commandWords, command, "command");
  if (file === undefined) throw new BadInputError("no-file", { command: word });
  if (more[0] !== undefined) throw new BadInputError("extra-word", { word: more[0] });
  return {
    command: word,
    file,
    sheet: values.sheet,
    informationType: values.type === undefined ? undefined : oneOf(informationTypes, values.type, "type"),
    audiences: audiencesIn(values),
    out: values.out,
    codebook: values.codebook,
    gazetteer: values.gazetteer,
    protocol: values.protocol,
    looserAgreed: values["looser-agreed"] === true,
    decisions: (values.decide ?? []).map(parseDecision),
    answers: {
      same: (values.same ?? []).map(parseNamePair),
      different: (values.different ?? []).map(parseNamePair),
    },
    keepTexts: values["keep-text"] ?? [],
    column: values.column,
    removeTexts: values["remove-text"] ?? [],
    repairs: (values.repair ?? []).map(parseRepair),
    keepRisks: (values["keep-risk"] ?? []).map(parseKeeping),
    saidBy: saidByIn(values),
    report: values.report,
    template: values.template,
    saveTemplate: values["save-template"],
    months: values.months === undefined ? undefined : parseMonths(values.months),
    purpose: values.purpose === undefined ? undefined : oneOf(purposes, values.purpose, "purpose"),
    finest: values.finest === undefined ? undefined : levelTyped(values.finest),
    activities: values.activities === undefined ? undefined : levelTyped(values.activities),
    groups: values.groups === undefined ? undefined : levelTyped(values.groups),
    rounded: values.rounded === true,
    noOrganisation: values["no-organisation"] === true,
    record: values.record === true,
    whole: values.whole === true,
    json: values.json === true,
  };
};

/**
 * Reads a command line, without the program's own name.
 *
 * @returns the request, or `"help"` when the person asks for help or types nothing
 * @throws BadInputError for an unknown word, option, type, audience or decision
 * @example parseCommandLine(["copy", "4w.xlsx", "--type", "4w", "--audience", "ocha", "--decide", "Budget=remove"])
 * @example parseCommandLine(["codebook", "read", "K7D2M", "--codebook", "book.sealed"])
 */
export const parseCommandLine = (
  words: readonly string[],
): Request | CodebookRequest | LookRequest | "help" => {
  const { values, positionals } = split(words);
  const [command, ...rest] = positionals;
  if (values.help === true || command === undefined) return "help";
  switch (command.toLowerCase()) {
    case "codebook":
      return codebookRequest(values, rest);
    case "look":
      return lookRequest(values, rest);
    default:
      return workbookRequest(command, values, rest);
  }
};
