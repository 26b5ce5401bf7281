import type { Codebook, CodePattern, Organisation, SeriesId } from "../codebook";
import { learnPattern } from "../codePattern";
import { foldName } from "../fold";
import { spellingsOf } from "../names";
import { isPlaceholder } from "../placeholders";
import { tellsType } from "../typeWords";
import { codebookFacts, codeKey, type CodebookFacts } from "./codebookFacts";
import type { AcceptedCode, ListedCode } from "./codeList";
import type { Problem, RefusalReason, RowRemark, WarningReason } from "./remarks";
import { createRepeats } from "./repeats";
import { tellsName } from "./tellsName";

export interface CheckedCodes {
  readonly accepted: readonly AcceptedCode[];
  readonly refusals: readonly RowRemark<RefusalReason>[];
  readonly warnings: readonly RowRemark<WarningReason>[];
  /** How new codes of the series will be written; undefined when they are random. */
  readonly pattern: CodePattern | undefined;
}

/** Signs that separate codes in one cell. */
const separators = /[;؛|\r\n]/;
const longest = 40;

const problemOfItself = ({ name, code }: ListedCode): Problem | undefined => {
  if (isPlaceholder(name)) return [name === "" ? "no-name" : "placeholder"];
  if (foldName(name) === "") return ["no-name"];
  if (isPlaceholder(code) && !/\d/.test(code)) return ["no-code"];
  return code.length > longest || separators.test(code) ? ["unusable-code"] : undefined;
};

/** An entry that is known by its code alone waits for its name. */
const isNameless = (entry: Organisation | undefined, code: string): entry is Organisation =>
  entry !== undefined && codeKey(entry.name) === codeKey(code);

const problemInCodebook = (
  { names, code, entry }: AcceptedCode,
  facts: CodebookFacts,
  series: SeriesId,
): Problem | undefined => {
  const [one, other] = facts.entriesWith(names);
  if (one !== undefined && other !== undefined) return ["two-entries", `${one.name}, ${other.name}`];
  const [owner, usedIn] = [facts.ownerOf(code), facts.seriesOf(code)];
  if (usedIn !== undefined && usedIn !== series) return ["code-in-series", usedIn];
  if (owner !== undefined && owner !== entry) return ["code-taken", owner.name];
  if (usedIn !== undefined && owner === undefined) return ["code-retired"];
  const current = entry?.codes[series];
  if (current !== undefined && codeKey(current) !== codeKey(code)) return ["has-code", current];
  const [namesake] = facts.entriesWith([code]);
  return namesake === undefined || namesake === entry ? undefined : ["code-is-name", namesake.name];
};

const accepted = (row: ListedCode, facts: CodebookFacts): AcceptedCode => {
  const names = spellingsOf(row.name);
  const owner = facts.ownerOf(row.code);
  const known = facts.entriesWith(names)[0];
  return { ...row, names, entry: known ?? (isNameless(owner, row.code) ? owner : undefined) };
};

const warningsOf = (row: AcceptedCode): readonly WarningReason[] => [
  ...(tellsName(row.code, row.names) ? (["tells-name"] as const) : []),
  ...(tellsType(row.code) ? (["tells-type"] as const) : []),
];

/** A pattern that tells what its organisations are is not carried on. */
const patternFor = (codes: readonly string[]): CodePattern | undefined => {
  const learned = learnPattern(codes);
  return learned === undefined || tellsType(learned.prefix) ? undefined : learned;
};

/** Holds a list of existing codes against itself and against the codebook, row by row, before any of it is taken. */
export const checkCodes = (
  codebook: Codebook,
  series: SeriesId,
  rows: readonly ListedCode[],
): CheckedCodes => {
  const facts = codebookFacts(codebook, series);
  const repeats = createRepeats();
  const taken: AcceptedCode[] = [];
  const refusals: RowRemark<RefusalReason>[] = [];
  for (const listed of rows) {
    const row = accepted(listed, facts);
    const own = problemOfItself(listed);
    const repeat = own === undefined ? repeats(row) : undefined;
    const problem = own ?? (repeat === "again" ? undefined : repeat) ?? problemInCodebook(row, facts, series);
    if (problem !== undefined) refusals.push({ ...listed, reason: problem[0], other: problem[1] ?? "" });
    else if (repeat !== "again") taken.push(row);
  }
  const warnings = taken.flatMap((row) =>
    warningsOf(row).map((reason) => ({ row: row.row, name: row.name, code: row.code, reason, other: "" })),
  );
  const pattern = codebook.patterns[series] ?? patternFor(taken.map(({ code }) => code));
  return { accepted: taken, refusals, warnings, pattern };
};
