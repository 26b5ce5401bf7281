import fc from "fast-check";
import type { CellValue } from "../../src/table/grid";
import type { Role } from "../../src/table/role";
import type { Table } from "../../src/table/table";
import { column, tableOf } from "../support/table";

/* Rows that name organisations, in their columns and in texts, as every other sheet does. */

export const names = [
  ...[
    "Sun Relief Kin",
    "Moon Fund",
    "CARE-LIKE",
    "Bread & Salt",
    "Işık Derneği",
    "مؤسسة الأمل",
    "جمعية القمر",
  ],
  ...["Q7 Aid", "Green-Olive Network", "Étoile du Nord", "SRKX", "W12-3"],
];
const filler = ["session for girls", "توزيع", "in Azaz", "12 kits", "(phase 2)", "-", "by"];
const contacts = ["a\u200b@sun.example", "call 0555 000 00 00", "https://sun.example/x"];
const name = fc.constantFrom(...names);
const variant = name.chain((text) =>
  fc.constantFrom(text, text.toUpperCase(), ` ${text}  `, text.replace(/ /g, "  "), text.normalize("NFD")),
);
const sentence = fc
  .array(fc.oneof(variant, fc.constantFrom(...filler), fc.constantFrom(...contacts)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(" "));
const organisationCell = fc.oneof(
  variant,
  fc.constantFrom("", "N/A", "-", "Direct implementation"),
  fc.tuple(name, name).map((pair) => pair.join("; ")),
);
const row = fc.record({
  organisation: organisationCell,
  donor: organisationCell,
  community: fc.oneof(fc.constantFrom("Atma", "Azaz", "Binnish"), sentence),
  activity: sentence,
  "free-text": sentence,
  population: fc.nat(500),
});
export type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;
const roles = [
  "organisation",
  "donor",
  "community",
  "activity",
  "free-text",
  "population",
] as const satisfies readonly Role[];

export const tableOfRows = (rows: readonly Row[]): Table =>
  tableOf(
    roles.map((role, at) =>
      column(
        at,
        role,
        role,
        rows.map((values): CellValue => values[role]),
      ),
    ),
  );
export const decisions = { "free text": { kind: "redact" } } as const;
export const rows = fc.array(row, { minLength: 1, maxLength: 20 });
