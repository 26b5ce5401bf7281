import { findHits, type HitGroup } from "../../src/anonymise/hits";
import { hitPage, type PlacedHit } from "../../src/anonymise/hitPage";
import type { Decisions } from "../../src/anonymise/recipe";
import { CancelledError } from "../../src/anonymise/stopped";
import type { Table } from "../../src/table/table";
import { tableFromText } from "../support/table";
import { makeCopy } from "./make";

const table = tableFromText(`
  organisation | activity         | free-text                                   | community
  Partner      | Work of Sun Aid  | Remarks                                     | Location
  HOPE         | HOPE for girls   | Ask Dr. Lena Oakwood of Sun-Aid, 0555 000 00 00 | Atma
  HOPE         | Kits             | HOPE and a\u200b@sun.example, HOPE          | Cedar Camp
  Sun Aid      | HOPE for girls   | N/A                                         | Azaz`);
const decisions: Decisions = { remarks: { kind: "redact" } };
const { recipe, codebook } = makeCopy(table, { decisions });
const groups = findHits({ table, recipe, codebook });
const nobody = { exceptions: [], keptTexts: [] };
const shown = (group: HitGroup, from = 0, count = 50): readonly PlacedHit[] =>
  hitPage(group, table, codebook, nobody, from, count);
const all = groups.flatMap((group) => shown(group));

test("every hit has its column, its rows, and the words that stand there", () => {
  const places = all.map(({ hit, header, rows, text, start, end }) => [
    hit.kind,
    hit.name,
    header,
    rows.join(),
    text.slice(start, end),
  ]);
  expect(places).toEqual([
    ["organisation-unsure", "HOPE", "Work of Sun Aid", "1,3", "HOPE"],
    ["organisation-unsure", "HOPE", "Remarks", "2", "HOPE"],
    ["organisation-unsure", "HOPE", "Remarks", "2", "HOPE"],
    ["person", "", "Remarks", "1", "Dr. Lena Oakwood"],
    ["place", "", "Location", "2", "Cedar Camp"],
    ["phone", "", "Remarks", "1", "0555 000 00 00"],
    ["email", "", "Remarks", "2", "a\u200b@sun.example"],
    ["organisation", "Sun Aid", "Work of Sun Aid", "0", "Work of Sun Aid".slice(8)],
    ["organisation", "Sun Aid", "Remarks", "1", "Sun-Aid"],
  ]);
});

test("the header is one of the places", () => {
  expect(all.filter(({ isHeader }) => isHeader)).toMatchObject([{ text: "Work of Sun Aid", rows: [0] }]);
});

test("hits are groups by kind and organisation, the unsure first", () => {
  expect(groups.map(({ key, hits }) => [key.split(" ")[0], hits.length])).toEqual([
    ["organisation-unsure", 3],
    ["person", 1],
    ["place", 1],
    ["phone", 1],
    ["email", 1],
    ["organisation", 2],
  ]);
});

test("what may not stay says so: a place finer than the rule allows", () => {
  expect(all.filter(({ mayStay }) => !mayStay).map(({ words }) => words)).toEqual(["Cedar Camp"]);
});

test("a page is some of a group's hits", () => {
  const [unsure] = groups;
  expect(unsure && shown(unsure, 1, 1)).toEqual([all[1]]);
});

test("of a text in many rows the first twenty are named, and how many there are", () => {
  const many: Table = tableFromText(
    ["organisation | activity", "Partner | Activity", ...Array<string>(30).fill("HOPE | HOPE kits")].join(
      "\n",
    ),
  );
  const made = makeCopy(many);
  const [group] = findHits({ table: many, recipe: made.recipe, codebook: made.codebook });
  const [hit] = group === undefined ? [] : hitPage(group, many, made.codebook, nobody, 0, 10);
  expect(hit?.rows).toHaveLength(20);
  expect(hit?.rowCount).toBe(30);
});

test("what was said of a hit is shown with it", () => {
  const said = { text: "HOPE", kind: "organisation", organisation: "HOPE", column: "remarks" } as const;
  const [unsure] = groups;
  const page = unsure && hitPage(unsure, table, codebook, { exceptions: [], keptTexts: [said] }, 0, 9);
  expect(page?.map(({ stays }) => stays)).toEqual([
    undefined,
    { scope: "alike", kept: said },
    { scope: "alike", kept: said },
  ]);
});

test("the search can be cancelled between two columns", () => {
  expect(() => findHits({ table, recipe, codebook, isCancelled: () => true })).toThrow(CancelledError);
});
