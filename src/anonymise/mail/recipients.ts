import type { Column, Table } from "../../table/table";

/** A row of a contact list that has something where the address stands. */
export interface Contact {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly organisation: string;
  /** As it is written to, without name and brackets. */
  readonly address: string;
}

/** A row without anybody to write to. */
export interface Unreachable {
  readonly row: number;
  readonly organisation: string;
  readonly reason: "no-address" | "bad-address";
}

export interface ContactList {
  readonly contacts: readonly Contact[];
  readonly unreachable: readonly Unreachable[];
}

/** RFC 5321 allows more; what is not plainly an address is shown to a person instead. */
const plainAddress = /^[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u;

/** `Name <a@b.example>`, `mailto:a@b.example`: the address in it. */
const bare = (written: string): string =>
  (/<([^<>]+)>/.exec(written)?.[1] ?? written)
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/[.,;]+$/, "");

const textIn = (column: Column | undefined, at: number): string => String(column?.values[at] ?? "").trim();

/** The rows of a contact list with the addresses in them; several in one cell are several contacts. */
export const contactsIn = ({ columns, sourceRows }: Table): ContactList => {
  const organisations = columns.find(({ role }) => role === "organisation");
  const addresses = columns.filter(({ role }) => role === "email");
  const contacts: Contact[] = [];
  const unreachable: Unreachable[] = [];
  for (const [at, row] of sourceRows.entries()) {
    const organisation = textIn(organisations, at);
    const written = addresses.flatMap((column) => textIn(column, at).split(/[;,\n|]+/)).map(bare);
    const filled = written.filter((address) => address !== "");
    if (filled.length === 0) unreachable.push({ row, organisation, reason: "no-address" });
    for (const address of filled) {
      if (plainAddress.test(address)) contacts.push({ row, organisation, address });
      else unreachable.push({ row, organisation, reason: "bad-address" });
    }
  }
  return { contacts, unreachable };
};
