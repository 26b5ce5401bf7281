import { isIdentifyingRole, type Role } from "../role";
import type { Column } from "../table";
import { columnKeys } from "../columnKeys";

/** A person's word on what a column means. */
export interface Correction {
  readonly role: Role;
  /** What the column was taken for when the person spoke; the same as `role` when they confirmed it. */
  readonly understood: Role;
}

/** By column key (see `columnKeys`). */
export type Corrections = Readonly<Record<string, Correction>>;

/** Headers are anything, `constructor` too. */
export function correctionFor(corrections: Corrections, key: string): Correction | undefined {
  return Object.hasOwn(corrections, key) ? corrections[key] : undefined;
}

/** True when a column that can give away who or where would be one that cannot. */
export function isLoosening(understood: Role, role: Role): boolean {
  return isIdentifyingRole(understood) && !isIdentifyingRole(role);
}

/**
 * Whether a word still holds for a column that is now taken for `understoodNow`. A word that makes an identifying column
 * harmless was said of what stood in it then: when the column now looks like something else, the person is asked again.
 */
export function stillHolds({ role, understood }: Correction, understoodNow: Role): boolean {
  return !isLoosening(understoodNow, role) || understood === understoodNow;
}

/** What Confide itself takes a column for, whatever a person said. */
export function understoodRole({ role, understood }: Pick<Column, "role" | "understood">): Role {
  return understood?.role ?? role;
}

/** True when a person made a column harmless that looks as if it can give away who or where. */
export function isLoosened(column: Pick<Column, "role" | "understood">): boolean {
  return isLoosening(understoodRole(column), column.role);
}

/** The words that a table's columns carry, those that no longer hold as well; by column key. */
export function correctionsOf(
  columns: readonly Pick<Column, "headerKey" | "role" | "understood" | "outdated">[],
): Corrections {
  const keys = columnKeys(columns);
  return Object.fromEntries(
    columns.flatMap(({ role, understood, outdated }, at) => {
      const word = understood === undefined ? outdated : { role, understood: understood.role };
      return word === undefined ? [] : [[keys[at] ?? "", word]];
    }),
  );
}

/** The corrections after a person gave these columns a role, or took their word on them back (`undefined`). */
export function withRoles(
  columns: readonly Pick<Column, "headerKey" | "role" | "understood" | "outdated">[],
  roles: ReadonlyMap<string, Role | undefined>,
): Corrections {
  const keys = columnKeys(columns);
  const others = Object.entries(correctionsOf(columns)).filter(([key]) => !roles.has(key));
  const said = columns.flatMap((column, at) => {
    const key = keys[at] ?? "";
    const role = roles.get(key);
    return role === undefined ? [] : [[key, { role, understood: understoodRole(column) }] as const];
  });
  return Object.fromEntries([...others, ...said]);
}
