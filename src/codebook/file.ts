import * as v from "valibot";
import type { Codebook } from "./codebook";

const format = "confide-codebook";
const version = 1;

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

const text = v.pipe(v.string(), v.minLength(1));
const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  organisations: v.array(
    v.strictObject({
      id: text,
      name: text,
      aliases: v.array(text),
      codes: v.record(v.string(), text),
    }),
  ),
  usedCodes: v.record(v.string(), v.array(text)),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
});
const envelopeSchema = v.looseObject({ format: v.literal(format), version: v.number() });

const withoutFormat = ({
  version,
  organisations,
  usedCodes,
  changedAt,
}: v.InferOutput<typeof fileSchema>): Codebook => ({ version, organisations, usedCodes, changedAt });

const hasRepeats = (list: readonly string[]): boolean => new Set(list).size !== list.length;

/** What the schema can't see: one code, one organisation, and none that was never given. */
const isConsistent = (codebook: Codebook): boolean => {
  const { organisations, usedCodes } = codebook;
  const given = organisations.flatMap(({ codes }) =>
    Object.entries(codes).map(([series, code]) => `${series} ${code}`),
  );
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
    throw new CodebookFileError(content.includes(`"${format}"`) ? "damaged" : "not-a-codebook");
  }
};

/**
 * A codebook as text. Whoever reads it knows every organisation: it is only ever written sealed (`sealed/seal.ts`).
 */
export const formatCodebook = (codebook: Codebook): string =>
  `${JSON.stringify({ format, ...codebook }, undefined, 2)}\n`;

/** Reads a codebook file whole or throws `CodebookFileError`; never a part of one. */
export const parseCodebook = (content: string): Codebook => {
  const envelope = v.safeParse(envelopeSchema, readJson(content));
  if (!envelope.success) throw new CodebookFileError("not-a-codebook");
  const found = envelope.output.version;
  if (found > version) throw new CodebookFileError("newer-version", { version: found });
  const file = v.safeParse(fileSchema, envelope.output);
  if (!file.success || !isConsistent(file.output)) throw new CodebookFileError("damaged");
  return withoutFormat(file.output);
};
