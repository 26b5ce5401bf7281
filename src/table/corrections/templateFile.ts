import * as v from "valibot";
import type { Template } from "./template";
import { upgraded, writtenRole, type Upgraders } from "./written";

const format = "confide-columns";
const currentVersion = 1;

/** The first entry comes with version 2. */
const upgraders: Upgraders = {};

export type TemplateFileErrorCode = "not-a-template" | "newer-template" | "damaged-template";

/** A file that can't be taken for a template. Never carries what stands in the file. */
export class TemplateFileError extends Error {
  override readonly name = "TemplateFileError";

  constructor(
    readonly code: TemplateFileErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`template file: ${code}`);
  }
}

const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const fileSchema = v.object({
  format: v.literal(format),
  version: v.literal(currentVersion),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  columns: v.array(
    v.object({
      key: v.pipe(v.string(), v.minLength(1)),
      header: v.string(),
      position,
      role: writtenRole,
      saidBy: v.picklist(["person", "confide"]),
      understood: writtenRole,
    }),
  ),
});
const envelopeSchema = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** The text of a template file, for people to read too. */
export function formatTemplate(template: Template): string {
  return `${JSON.stringify({ format, ...template }, undefined, 2)}\n`;
}

/** Reads a template file whole, of this version or an older one, or throws `TemplateFileError`. */
export function parseTemplate(text: string): Template {
  const envelope = v.safeParse(envelopeSchema, readJson(text));
  if (!envelope.success) throw new TemplateFileError("not-a-template");
  const { version } = envelope.output;
  if (version > currentVersion) throw new TemplateFileError("newer-template", { version });
  const file = v.safeParse(fileSchema, upgraded(envelope.output, version, currentVersion, upgraders));
  if (!file.success || hasTwins(file.output)) throw new TemplateFileError("damaged-template");
  return { version: file.output.version, savedAt: file.output.savedAt, columns: file.output.columns };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new TemplateFileError(text.includes(`"${format}"`) ? "damaged-template" : "not-a-template");
  }
}

/** Two columns under one key, or in one place. */
function hasTwins({ columns }: Pick<Template, "columns">): boolean {
  const keys = new Set(columns.map(({ key }) => key));
  const places = new Set(columns.map((column) => column.position));
  return keys.size < columns.length || places.size < columns.length;
}
