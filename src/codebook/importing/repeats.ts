import { foldName } from "../fold";
import { codeKey } from "./codebookFacts";
import type { AcceptedCode } from "./codeList";
import type { Problem } from "./remarks";

/** Tells rows that say of one organisation, or of one code, what another row says otherwise. */
export const createRepeats = () => {
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
