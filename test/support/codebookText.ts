import {
  newOrganisation,
  type Codebook,
  type Organisation,
  type SeriesId,
} from "../../src/codebook/codebook";
import { emptyCodebook } from "../../src/codebook/enrol";
import { allCodes } from "../../src/codebook/lookup";

const time = "2026-11-02T09:00:00.000Z";

const byFirstWord = (words: string): readonly (readonly [SeriesId, string])[] =>
  [...words.matchAll(/(\S+):(\S+)/g)].map(([, series = "", code = ""]) => [series, code]);

const formerOf = (words: string): Organisation["formerCodes"] => {
  const former: Record<SeriesId, string[]> = {};
  for (const [series, code] of byFirstWord(words)) (former[series] ??= []).push(code);
  return former;
};

/** @example entryFrom("a1 | Hope Foundation = HF | ocha:K7XQM | ocha:W3BRT | left national-ngo") */
const entryFrom = (line: string): Organisation => {
  const [id = "", names = "", codes = "", former = "", details = ""] = line
    .split("|")
    .map((part) => part.trim());
  const [name = "", ...aliases] = names.split("=").map((part) => part.trim());
  const [status, type] = details.split(" ");
  return {
    ...newOrganisation(id, name),
    aliases,
    codes: Object.fromEntries(byFirstWord(codes)),
    formerCodes: formerOf(former),
    ...(status === "" || status === undefined ? {} : { status: status as Organisation["status"] }),
    ...(type === undefined ? {} : { type: type as NonNullable<Organisation["type"]> }),
  };
};

const usedCodesOf = (organisations: readonly Organisation[]): Codebook["usedCodes"] => {
  const used: Record<SeriesId, string[]> = {};
  for (const { codes, formerCodes } of organisations)
    for (const [series, list] of [...Object.entries(codes), ...Object.entries(formerCodes)])
      (used[series] ??= []).push(...[list].flat());
  return Object.fromEntries(Object.entries(used).map(([series, list]) => [series, list.sort()]));
};

/** A codebook of entries. */
export const codebookWith = (organisations: readonly Organisation[]): Codebook => ({
  ...emptyCodebook(time),
  organisations,
  usedCodes: usedCodesOf(organisations),
});

/**
 * A codebook from text, an organisation a line: id, names with the shown one first, codes, former codes, status and type.
 *
 * @example codebookFrom("a1 | Hope Foundation = HF | ocha:K7XQM | ocha:W3BRT | left national-ngo")
 */
export const codebookFrom = (text: string): Codebook =>
  codebookWith(
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(entryFrom),
  );

/** Who has which names and codes, a line each, for reading and for comparing; ids and order left out. */
export const entriesOf = ({ organisations }: Codebook): readonly string[] =>
  organisations
    .map((entry) => {
      const names = [entry.name, ...[...entry.aliases].sort()].join(" = ");
      const codes = Object.entries(entry.codes).map(([series, code]) => `${series}:${code}`);
      const former = allCodes({ ...entry, codes: {} });
      return `${names} | ${codes.sort().join(" ")} | ${[...former].sort().join(" ")} | ${entry.status} ${entry.type ?? ""}`.trim();
    })
    .sort();
