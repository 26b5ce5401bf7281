import * as v from "valibot";
import { newOrganisation, type Codebook } from "./codebook";
import {
  codebookFormat,
  codebookVersion,
  envelopeSchema,
  fileSchema,
  firstVersionSchema,
} from "./codebookSchema";
import { emptyCodebook } from "./enrol";

export type CodebookFileErrorCode = "not-a-codebook" | "newer-version" | "damaged";

/** A file that can't be taken for a codebook. Never carries what stands in the file. */
export class CodebookFileError extends Error {
  constructor(
    readonly code: CodebookFileErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`codebook file: ${code}`);
  }
}

const upgraded = (first: v.InferOutput<typeof firstVersionSchema>): Codebook => ({
  ...emptyCodebook(first.changedAt),
  organisations: first.organisations.map(({ id, name, aliases, codes }) => ({
    ...newOrganisation(id, name),
    aliases,
    codes,
  })),
  usedCodes: first.usedCodes,
});

const withoutFormat = (file: v.InferOutput<typeof fileSchema>): Codebook => {
  const { version, organisations, usedCodes, patterns, shared, apart, changedAt } = file;
  const { keptTexts, history, lookUps, copies, fingerprintSalt } = file;
  return {
    ...{ version, organisations, usedCodes, patterns, shared, apart },
    ...{ keptTexts, history, lookUps, copies, fingerprintSalt, changedAt },
  };
};

/** What stands in a file of any version known, or undefined. */
const readVersion = (file: unknown): Codebook | undefined => {
  const first = v.safeParse(firstVersionSchema, file);
  if (first.success) return upgraded(first.output);
  const now = v.safeParse(fileSchema, file);
  return now.success ? withoutFormat(now.output) : undefined;
};

const hasRepeats = (list: readonly string[]): boolean => new Set(list).size !== list.length;

/** What the schema can't see: one code, one organisation, and none that was never given. */
const isConsistent = (codebook: Codebook): boolean => {
  const { organisations, usedCodes } = codebook;
  const given = organisations.flatMap(({ codes, formerCodes }) => [
    ...Object.entries(codes).map(([series, code]) => `${series} ${code}`),
    ...Object.entries(formerCodes).flatMap(([series, list]) => list.map((code) => `${series} ${code}`)),
  ]);
  const used = new Set(
    Object.entries(usedCodes).flatMap(([series, codes]) => codes.map((code) => `${series} ${code}`)),
  );
  return (
    !hasRepeats(organisations.map(({ id }) => id)) &&
    !hasRepeats(given) &&
    given.every((code) => used.has(code))
  );
};

const readJson = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    throw new CodebookFileError(content.includes(`"${codebookFormat}"`) ? "damaged" : "not-a-codebook");
  }
};

/**
 * A codebook as text. Whoever reads it knows every organisation: it is only ever written sealed (`sealed/seal.ts`).
 */
export const formatCodebook = (codebook: Codebook): string =>
  `${JSON.stringify({ format: codebookFormat, ...codebook }, undefined, 2)}\n`;

/** Reads a codebook file whole or throws `CodebookFileError`; never a part of one. */
export const parseCodebook = (content: string): Codebook => {
  const envelope = v.safeParse(envelopeSchema, readJson(content));
  if (!envelope.success) throw new CodebookFileError("not-a-codebook");
  const found = envelope.output.version;
  if (found > codebookVersion) throw new CodebookFileError("newer-version", { version: found });
  const codebook = readVersion(envelope.output);
  if (codebook === undefined || !isConsistent(codebook)) throw new CodebookFileError("damaged");
  return codebook;
};
