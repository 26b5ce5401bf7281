import { rowsForCopy } from "../../src/anonymise/copyRows";
import { withoutRowsOf } from "../../src/anonymise/leaveOut";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import type { Rule } from "../../src/protocol/rule";
import { seededRandom } from "../support/random";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { now } from "./make";

const table = tableFromText(`
  organisation      | implementing-partner | population
  Organisation      | Partner              | Reached
  Sun Aid           | Star Relief          | 10
  Moon Aid; Sun Aid |                      | 20
  Star Relief       | Sun Aid              | 30
  SUN-AID           |                      | 40
  SA                |                      | 50
  N/A               |                      | 60`);
const codebook = enrol(
  emptyCodebook(now),
  ["Sun Aid (SA)", "Moon Aid", "Star Relief"],
  "ocha",
  seededRandom(1),
  now,
).codebook;

const figures = (...names: readonly string[]): readonly unknown[] | undefined =>
  withoutRowsOf(table, names, codebook).columns.at(-1)?.values;

test("rows of an organisation are left out under all its names, also where it stands beside others", () => {
  expect(figures("Sun Aid")).toEqual([30, 60]);
  expect(table.rowCount - withoutRowsOf(table, ["Sun Aid"], codebook).rowCount).toBe(4);
});

test("rows in which it only implements stay", () => {
  expect(figures("Star Relief")).toEqual([10, 20, 40, 50, 60]);
});

test("what is left still says where it stood in the sheet", () => {
  expect(withoutRowsOf(table, ["Sun Aid"], codebook).sourceRows).toEqual([3, 6]);
});

test("an organisation that the codebook does not know is found by its name", () => {
  const unknown = withoutRowsOf(table, ["moon aid"], emptyCodebook(now));
  expect(table.rowCount - unknown.rowCount).toBe(1);
});

test("a table without rows of theirs is the same table", () => {
  expect(withoutRowsOf(table, ["Rain Fund"], codebook)).toBe(table);
  expect(withoutRowsOf(table, [], codebook)).toBe(table);
});

test("a contact of nobody is left out where each organisation has to agree, and counted", () => {
  const contacts = tableFromText(`
    organisation | person
    Organisation | Focal point
    Sun Aid      | Amal Kestrel
                 | Basil Heron
    N/A          | Dunya Marten`);
  const consent = ruleLike({
    informationType: "contacts",
    organisations: "identifiable",
    conditions: ["consent-of-organisation"],
  });
  const rows = (rule: Rule) => rowsForCopy(contacts, { rule, leaveOut: [], focalPoints: [] }, codebook);
  expect(rows(consent)).toMatchObject({ leftOut: 2, table: { rowCount: 1 } });
  expect(rows({ ...consent, conditions: ["as-needed"] })).toMatchObject({ leftOut: 0 });
});
