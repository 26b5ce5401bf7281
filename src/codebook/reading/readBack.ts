import type { Audience } from "../../protocol/rule";
import type { Codebook } from "../codebook";
import { audiencesOf } from "./audiencesOf";
import { indexCodes, type CodeHolder, type CodeIndex, type CodeStanding } from "./codeIndex";
import { codeFinder } from "./codesInText";

/** Who stands behind one code. A code of several holders has an answer for each. */
export interface CodeAnswer {
  readonly code: string;
  /** `unknown`: written like a code, but never given in this codebook. */
  readonly standing: CodeStanding | "unknown";
  /** Its name; undefined when the code is unknown, or nothing is left of who had it. */
  readonly organisation: string | undefined;
  /** Whose copies had it; those that would get it, when no copy with it was recorded. */
  readonly audiences: readonly Audience[];
}

/**
 * Who stands behind the codes in some texts: pasted ones, or cells. Keep the look-up (`withLookUp`) before it is shown.
 *
 * @returns in the order in which the codes first appear
 */
export const readBack = (codebook: Codebook, texts: Iterable<string>): readonly CodeAnswer[] => {
  const index = indexCodes(codebook);
  const find = codeFinder(index.keys(), Object.values(codebook.patterns));
  const codes = new Set<string>();
  for (const text of texts) for (const code of find(text)) codes.add(code);
  return answersTo(codebook, index, codes);
};

/** Who stands behind these codes, each meant as one: what is not known is unknown, however it is written. */
export const readBackCodes = (codebook: Codebook, typed: readonly string[]): readonly CodeAnswer[] => {
  const index = indexCodes(codebook);
  const find = codeFinder(index.keys(), []);
  const codes = typed.flatMap((text) => (index.has(text) || find(text).length === 0 ? [text] : find(text)));
  return answersTo(codebook, index, new Set(codes));
};

const answersTo = (codebook: Codebook, index: CodeIndex, codes: ReadonlySet<string>): readonly CodeAnswer[] =>
  [...codes].flatMap((code) => answersFor(codebook, code, index.get(code)));

const answersFor = (
  codebook: Codebook,
  code: string,
  holders: readonly CodeHolder[] | undefined,
): readonly CodeAnswer[] => {
  if (holders === undefined) return [{ code, standing: "unknown", organisation: undefined, audiences: [] }];
  if (holders.length === 0) {
    const audiences = audiencesOf(codebook, code, []);
    return [{ code, standing: "removed", organisation: undefined, audiences }];
  }
  return holders.map(({ organisation, series, standing }) => ({
    code,
    standing,
    organisation: organisation.name,
    audiences: audiencesOf(codebook, code, series),
  }));
};

/** Remembers that somebody asked who stands behind codes. @param now ISO 8601 time */
export const withLookUp = (codebook: Codebook, answers: readonly CodeAnswer[], now: string): Codebook => {
  const codes = [...new Set(answers.map(({ code }) => code))];
  return { ...codebook, lookUps: [...codebook.lookUps, { at: now, codes }], changedAt: now };
};
