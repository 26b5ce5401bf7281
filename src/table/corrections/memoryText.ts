import * as v from "valibot";
import type { Memory } from "./memory";
import { upgraded, writtenRole, type Upgraders } from "./written";

const currentVersion = 1;

/** The first entry comes with version 2. */
const upgraders: Upgraders = {};

const correction = v.object({ role: writtenRole, understood: writtenRole });
const schema = v.object({
  version: v.literal(currentVersion),
  /** By the name of the protocol that the cluster of a hub agreed on. */
  clusters: v.record(
    v.string(),
    v.array(v.object({ columns: v.array(v.string()), corrections: v.record(v.string(), correction) })),
  ),
});
const versionSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What is remembered on a device, by cluster. */
export type Memories = Readonly<Record<string, Memory>>;

/** Corrections as they are kept on a device. */
export function formatMemories(clusters: Memories): string {
  return JSON.stringify({ version: currentVersion, clusters });
}

export type MemoryErrorCode = "corrections-damaged" | "corrections-newer";

/** Corrections that are there and can't be read. They are not forgotten: some of them may hold names back. */
export class MemoryError extends Error {
  override readonly name = "MemoryError";

  constructor(
    readonly code: MemoryErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** @throws MemoryError */
export function parseMemories(text: string): Memories {
  const stored = parseJson(text);
  const envelope = v.safeParse(versionSchema, stored);
  if (!envelope.success) throw new MemoryError("corrections-damaged");
  const { version } = envelope.output;
  if (version > currentVersion) throw new MemoryError("corrections-newer", { version });
  const result = v.safeParse(schema, upgraded(stored, version, currentVersion, upgraders));
  if (!result.success) throw new MemoryError("corrections-damaged");
  return result.output.clusters;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
