import { PackageError } from "../../packageError";
import { Archive } from "../../zip/archive";
import type { Place } from "../finding";
import { insideScope } from "./partScope";
import { readPart } from "./readPart";
import { RuleReader } from "./ruleReader";
import type { Scanning } from "./scanning";

/** Searches the parts of a zip that stands inside the file; one that can't be opened was searched as bytes already. */
export function lookIntoZip(scanning: Scanning, zip: Uint8Array, place: Place): void {
  const archive = openedQuietly(zip);
  for (const path of archive?.keys() ?? []) {
    const scope = insideScope(scanning, path, place);
    scope.search(path);
    if (archive) readPart(scanning, archive, scope, new RuleReader({}, scope));
  }
}

function openedQuietly(zip: Uint8Array): Archive | undefined {
  try {
    return new Archive(zip);
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}
