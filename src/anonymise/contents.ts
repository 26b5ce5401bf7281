import { looksLikeCode } from "../codebook/codes";
import { findContacts } from "../codebook/contacts";
import type { ContactKind } from "../codebook/contactPattern";
import { isPlaceholder } from "../codebook/placeholders";
import { splitOrganisations } from "../codebook/split";
import type { InformationType } from "../protocol/rule";
import type { Grid } from "../table/grid";
import { distinctValues } from "../table/relations/distinct";
import { isOrganisationRole, type Role } from "../table/role";
import type { Table } from "../table/table";
import { isErrorText } from "./cell";
import { suggestClassification } from "./suggest";

/** What a sheet holds, in figures: no name and no contact is in it. Each is counted once, however often it stands there. */
export interface SheetContents {
  /** What the sheet looks like; undefined when nothing speaks for any type. */
  readonly informationType: InformationType | undefined;
  /** Rows of the table; 0 without one. */
  readonly records: number;
  /** Names in the columns of organisations; Confide's own codes are none. */
  readonly organisations: number;
  /** Names in the columns of people. */
  readonly people: number;
  /** E-mail addresses, wherever they stand in the sheet. */
  readonly emails: number;
  /** What reads like a phone number, wherever it stands, and everything in the columns of phones. */
  readonly phones: number;
}

/** @param table undefined for a sheet without one: then its cells alone are looked at */
export const contentsOf = (grid: Grid, table: Table | undefined): SheetContents => {
  const contacts = contactsIn(grid);
  const phones = valuesOf(table, (role) => role === "phone");
  return {
    informationType: table && suggestClassification(table).informationType,
    records: table?.rowCount ?? 0,
    organisations: organisationsIn(table),
    people: valuesOf(table, (role) => role === "person").length,
    emails: contacts.email.size,
    phones: new Set([...contacts.phone, ...phones]).size,
  };
};

const organisationsIn = (table: Table | undefined): number => {
  const names = valuesOf(table, isOrganisationRole)
    .flatMap((text) => splitOrganisations(text, () => false))
    .filter((name) => !isPlaceholder(name) && !looksLikeCode(name));
  return new Set(names).size;
};

/** The different values of the columns that mean this; placeholders and errors are none. */
const valuesOf = (table: Table | undefined, isMeant: (role: Role) => boolean): readonly string[] => {
  const texts = (table?.columns ?? [])
    .filter(({ role }) => isMeant(role))
    .flatMap(({ values }) => distinctValues(values).values.map(String));
  return [...new Set(texts)].filter((text) => !isPlaceholder(text) && !isErrorText(text));
};

/** All that is found, by its kind; the same text is searched once. */
const contactsIn = ({ cells }: Grid): Readonly<Record<ContactKind, ReadonlySet<string>>> => {
  const contacts: Record<ContactKind, Set<string>> = {
    email: new Set(),
    phone: new Set(),
    link: new Set(),
    coordinates: new Set(),
  };
  const searched = new Set<string>();
  for (const row of cells)
    for (const value of row) {
      if (typeof value !== "string" || searched.has(value)) continue;
      searched.add(value);
      for (const { kind, start, end } of findContacts(value)) contacts[kind].add(value.slice(start, end));
    }
  return contacts;
};
