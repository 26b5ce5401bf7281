import type { Audience, InformationType } from "../../protocol/rule";
import type { Codebook } from "../codebook";
import { allCodes } from "../lookup";
import { indexCodes, type CodeStanding } from "./codeIndex";

/** A code of one organisation in one copy. */
export interface CodeSent {
  readonly code: string;
  readonly standing: CodeStanding;
  readonly audience: Audience;
  readonly informationType: InformationType;
  /** As the copy says it, `""` where it names none. */
  readonly period: string;
  /** ISO 8601 time. */
  readonly at: string;
}

/** The copies that had a code of this organisation, the newest first. @param id of its entry */
export const codesSentOf = (codebook: Codebook, id: string): readonly CodeSent[] => {
  const organisation = codebook.organisations.find((entry) => entry.id === id);
  if (organisation === undefined) return [];
  const current = new Set(Object.values(organisation.codes));
  const codes = new Set(allCodes(organisation));
  return codebook.copies
    .flatMap(({ audience, informationType, period, at, codes: held }) =>
      held
        .filter((code) => codes.has(code))
        .map((code): CodeSent => {
          const standing = current.has(code) ? "current" : "former";
          return { code, standing, audience, informationType, period, at };
        }),
    )
    .reverse();
};

/** A code that an audience has had. */
export interface CodeReceived {
  readonly code: string;
  readonly standing: CodeStanding;
  /** Undefined when nothing is left of who had it. */
  readonly organisation: string | undefined;
  /** In how many copies. */
  readonly copies: number;
  /** ISO 8601 time of the last one. */
  readonly lastAt: string;
}

/** Which organisations' codes an audience has had, by organisation. */
export const codesSentTo = (codebook: Codebook, audience: Audience): readonly CodeReceived[] => {
  const index = indexCodes(codebook);
  const received = new Map<string, { readonly copies: number; readonly lastAt: string }>();
  for (const { at, codes } of codebook.copies.filter((copy) => copy.audience === audience))
    for (const code of codes)
      received.set(code, { copies: (received.get(code)?.copies ?? 0) + 1, lastAt: at });
  return [...received]
    .flatMap(([code, times]): readonly CodeReceived[] => {
      const holders = index.get(code) ?? [];
      if (holders.length === 0) return [{ code, ...times, standing: "removed", organisation: undefined }];
      return holders.map(({ standing, organisation: { name } }) => ({
        ...{ code, ...times, standing, organisation: name },
      }));
    })
    .sort((one, other) => (one.organisation ?? "").localeCompare(other.organisation ?? ""));
};
