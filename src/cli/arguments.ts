import { purposes } from "../protocol/purpose";
import { informationTypes } from "../protocol/rule";
import { BadInputError } from "./badInput";
import { codebookRequest, type CodebookRequest } from "./codebook/codebookRequest";
import { parseDecision } from "./decisions";
import { lookRequest, type LookRequest } from "./lookRequest";
import { parseNamePair } from "./namePairs";
import { audiencesIn, ifTyped, oneOf, splitWords, type OptionValues } from "./options";
import { commandWords, type Request } from "./request";
import { levelTyped } from "./treatmentWords";
import { parseKeeping, repairsTyped } from "./typedRisks";

const parseMonths = (text: string): number => {
  if (!/^[1-9]\d?$/.test(text)) throw new BadInputError("months", { given: text });
  return Number(text);
};

const parseFocalPoint = (text: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new BadInputError("focal-point", { given: text });
  return Number(text) - 1;
};

/** Nobody's word is taken without a name. */
const saidByIn = (values: OptionValues): string => {
  const saidBy = values["said-by"]?.trim() ?? "";
  if (values["keep-risk"] !== undefined && saidBy === "") throw new BadInputError("said-by");
  return saidBy;
};

const workbookRequest = (command: string, values: OptionValues, words: readonly string[]): Request => {
  const [file, ...more] = words;
  const word = oneOf(commandWords, command, "command");
  if (file === undefined) throw new BadInputError("no-file", { command: word });
  if (more[0] !== undefined) throw new BadInputError("extra-word", { word: more[0] });
  return {
    command: word,
    file,
    sheet: values.sheet,
    informationType: ifTyped(values.type, (typed) => oneOf(informationTypes, typed, "type")),
    audiences: audiencesIn(values),
    out: values.out,
    codebook: values.codebook,
    gazetteer: values.gazetteer,
    protocol: values.protocol,
    looserAgreed: values["looser-agreed"] === true,
    disclosureRules: values["disclosure-rules"],
    looserRulesAgreed: values["looser-rules-agreed"] === true,
    decisions: (values.decide ?? []).map(parseDecision),
    answers: {
      same: (values.same ?? []).map(parseNamePair),
      different: (values.different ?? []).map(parseNamePair),
    },
    keepTexts: values["keep-text"] ?? [],
    column: values.column,
    removeTexts: values["remove-text"] ?? [],
    ...repairsTyped(values.repair ?? []),
    keepRisks: (values["keep-risk"] ?? []).map(parseKeeping),
    saidBy: saidByIn(values),
    focalPoints: (values["focal-point"] ?? []).map(parseFocalPoint),
    report: values.report,
    hidden: values.hidden,
    template: values.template,
    saveTemplate: values["save-template"],
    months: ifTyped(values.months, parseMonths),
    purpose: ifTyped(values.purpose, (typed) => oneOf(purposes, typed, "purpose")),
    finest: ifTyped(values.finest, levelTyped),
    activities: ifTyped(values.activities, levelTyped),
    groups: ifTyped(values.groups, levelTyped),
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
  const { values, positionals } = splitWords(words);
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
