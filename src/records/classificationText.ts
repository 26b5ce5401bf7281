import * as v from "valibot";
import { audiences, disclosureClasses, informationTypes } from "../protocol/rule";
import { turkeyProtocol } from "../protocol/turkey";
import type { Classification } from "./classification";

/** The name of the `worksheet.customProperties` entry that holds a sheet's classification. */
export const classificationProperty = "confide.classification";

const currentVersion = 2;

const versionOne = v.looseObject({ copyRule: v.string() });

/** From a version to the next one; each works on unchecked data, and leaves alone what it can't make out. */
const upgraders: Readonly<Record<number, (old: unknown) => unknown>> = {
  /** When it was written there was no other table than Turkey's. */
  1: (old) =>
    v.is(versionOne, old)
      ? { ...old, version: 2, copyProtocol: old.copyRule === "" ? "" : turkeyProtocol.name }
      : old,
};

/** Strict: a field that nobody knows means that it was not this version that wrote it. */
export const classificationSchema = v.strictObject({
  version: v.literal(currentVersion),
  informationType: v.picklist(informationTypes),
  audiences: v.array(v.picklist(audiences)),
  disclosure: v.picklist(disclosureClasses),
  anonymisedByUs: v.boolean(),
  consentNoted: v.boolean(),
  organisation: v.string(),
  period: v.string(),
  classifiedAt: v.pipe(v.string(), v.isoTimestamp()),
  copyRule: v.pipe(v.string(), v.regex(/^$|^[^/\s]+\/[^/\s]+$/)),
  copyProtocol: v.string(),
  fingerprint: v.pipe(v.string(), v.regex(/^[^:]+:[0-9a-f]+$/)),
}) satisfies v.GenericSchema<unknown, Classification>;

export type ClassificationErrorCode = "classification-damaged" | "classification-newer";

/** A classification that is there and cannot be read. The sheet is not unclassified: a person has to look at it. */
export class ClassificationError extends Error {
  constructor(
    readonly code: ClassificationErrorCode,
    /** `path`: the first wrong field, `""` for the whole; `version`: what a newer Confide wrote. */
    readonly data: { readonly path: string; readonly version: number },
  ) {
    super(`${code} ${data.path} ${data.version}`);
  }
}

/**
 * Reads the property's text, of this version or an older one.
 * @throws {ClassificationError} when it is damaged, or was written by a newer Confide.
 */
export function parseClassification(text: string): Classification {
  const stored = parseJson(text);
  const version = versionOf(stored);
  if (version > currentVersion) throw new ClassificationError("classification-newer", { path: "", version });
  const result = v.safeParse(classificationSchema, upgraded(stored, version));
  if (result.success) return result.output;
  throw damaged(v.getDotPath(result.issues[0]) ?? "", version);
}

/** The property's text: JSON, its fields always in the same order. */
export function formatClassification(classification: Classification): string {
  return JSON.stringify(v.parse(classificationSchema, classification));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged("", 0);
  }
}

function versionOf(stored: unknown): number {
  const result = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), stored);
  if (!result.success) throw damaged("version", 0);
  return result.output.version;
}

function upgraded(stored: unknown, version: number): unknown {
  let current = stored;
  for (let from = version; from < currentVersion; from++) current = upgraders[from]?.(current);
  return current;
}

const damaged = (path: string, version: number): ClassificationError =>
  new ClassificationError("classification-damaged", { path, version });
