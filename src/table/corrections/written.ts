import * as v from "valibot";
import { roles } from "../role";

/** A role as files have it. One that this Confide does not know, from a newer one, counts as not understood. */
export const writtenRole = v.fallback(v.picklist(roles), "unknown");

/** From a version of a file to the next one; each works on unchecked data. */
export type Upgraders = Readonly<Record<number, (old: unknown) => unknown>>;

/** Data of an older version as the current one has it. */
export function upgraded(old: unknown, from: number, to: number, upgraders: Upgraders): unknown {
  let current = old;
  for (let version = from; version < to; version += 1) current = upgraders[version]?.(current);
  return current;
}
