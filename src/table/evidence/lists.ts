import type { Evidence } from "./evidence";
import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import { evidenceOfHeader } from "./headerEvidence";
import { profileOf, share, type Profile } from "./profile";
import { isOrganisationRole, type Role } from "../role";
import { isPlaceholder } from "../words/valueSets";

/** Values that stand together in the workbook: a column of a lookup sheet, a validation list. */
export interface NamedList {
  /** Its header, or the name of its sheet or defined name. */
  readonly name: string;
  readonly values: readonly CellValue[];
}

export interface KnownList {
  readonly name: string;
  readonly role: Role;
  /** Folded. */
  readonly values: ReadonlySet<string>;
}

/** A list called "Code" or "No" does not say what it is a list of, and equal numbers in two columns mean nothing. */
const saysNothing: ReadonlySet<Role> = new Set([
  ...(["identifier", "row-number", "helper", "free-text"] as const),
  ...(["population", "population-total", "target", "money"] as const),
  ...(["date", "start-date", "end-date", "year"] as const),
]);

/** The lists whose name says what they hold. */
export function readLists(lists: readonly NamedList[]): readonly KnownList[] {
  return lists.flatMap(({ name, values }) => {
    const [said] = evidenceOfHeader(name, profileOf(values, "General"));
    if (said === undefined || saysNothing.has(said.role)) return [];
    const folded = values.map((value) => foldText(String(value))).filter((text) => !isPlaceholder(text));
    return folded.length < 2 ? [] : [{ name, role: said.role, values: new Set(folded) }];
  });
}

/** A column most of whose values are in a list is what the list is; for organisations a third is enough. */
export function evidenceOfLists({ folded }: Profile, lists: readonly KnownList[]): readonly Evidence[] {
  return lists.flatMap(({ name, role, values }) => {
    const part = share(folded.filter((text) => values.has(text)).length, folded.length);
    const least = isOrganisationRole(role) ? 0.3 : 0.7;
    if (part < least) return [];
    const reason = { key: "list", data: { list: name, percent: Math.round(part * 100) } };
    return [{ role, weight: 0.7 + 0.25 * part, reason }];
  });
}
