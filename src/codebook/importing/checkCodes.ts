import type { Codebook, CodePattern, Organisation, SeriesId } from "../codebook";
import { learnPattern } from "../codePattern";
import { foldName } from "../fold";
import { spellingsOf } from "../names";
import { isPlaceholder } from "../placeholders";
import { tellsType } from "../typeWords";
import { codebookFacts, codeKey, type CodebookFacts } from "./codebookFacts";
import type { ListedCode } from "./codeList";
import { tellsName } from "./tellsName";

/** Why a row can't be taken: of itself, because of another row, or because of the codebook. */
export const refusalReasons = [
  "no-name",
  "placeholder",
  "no-code",
  "unusable-code",
  "two-codes",
  "same-code",
  "two-entries",
  "code-taken",
  "code-in-series",
  "code-retired",
  "has-code",
  "code-is-name",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a person should look at a row that can be taken: its code says more than a code should. */
export const warningReasons = ["tells-name", "tells-type"] as const;
export type WarningReason = (typeof warningReasons)[number];

/** A row with what is to be said of it. */
export interface RowRemark<Reason extends string> extends ListedCode {
  readonly reason: Reason;
  /** The row, organisation, code or series that it meets; `""` when the row is enough. */
  readonly other: string;
}

/** A row that can be taken, with the entry that it belongs to; undefined when it is a new one. */
export interface AcceptedCode extends ListedCode {
  readonly names: readonly string[];
  readonly entry: Organisation | undefined;
}

export interface CheckedCodes {
  readonly accepted: readonly AcceptedCode[];
  readonly refusals: readonly RowRemark<RefusalReason>[];
  readonly warnings: readonly RowRemark<WarningReason>[];
  /** How new codes of the series will be written; undefined when they are random. */
  readonly pattern: CodePattern | undefined;
}

type Problem = readonly [reason: RefusalReason, other?: string];

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

/** Tells rows that say of one organisation, or of one code, what another row says otherwise. */
const createRepeats = () => {
  const byName = new Map<string, AcceptedCode>();
  const byCode = new Map<string, AcceptedCode>();
  return (row: AcceptedCode): Problem | "again" | undefined => {
    const keys = row.entry === undefined ? row.names.map(foldName) : [`id ${row.entry.id}`];
    const before = keys.map((key) => byName.get(key)).find((found) => found !== undefined);
    const holder = byCode.get(codeKey(row.code));
    for (const key of keys) byName.set(key, before ?? row);
    byCode.set(codeKey(row.code), holder ?? row);
    if (before !== undefined && codeKey(before.code) !== codeKey(row.code))
      return ["two-codes", `${before.code} (${before.row})`];
    if (holder !== undefined && holder !== before) return ["same-code", `${holder.name} (${holder.row})`];
    return before === undefined ? undefined : "again";
  };
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
