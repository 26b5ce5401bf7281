import type { Codebook } from "../../src/codebook/codebook";
import { setDetails } from "../../src/codebook/editing/details";
import { addEntry } from "../../src/codebook/editing/entries";
import { mergeEntries } from "../../src/codebook/editing/mergeEntries";
import { searchableEntries, searchEntries, type EntryFilter } from "../../src/codebook/searchEntries";
import { bookOf, entryNamed, stamp } from "./editing/entries";

const book = bookOf(
  "Lantern Relief; LR",
  "مؤسّسة الأمل; Hope Foundation",
  "Café Çınar",
  "W12",
  "Aid 10",
  "Aid 9",
);
const found = (codebook: Codebook, query: string, filter?: EntryFilter): readonly string[] =>
  searchEntries(searchableEntries(codebook), query, filter).map(({ name }) => name);
const codeOf = (name: string): string => entryNamed(book, name).codes["ocha"] ?? "";

test.each([
  ["lantern rel", "Lantern Relief"],
  ["NTERN-R", "Lantern Relief"],
  ["lr", "Lantern Relief"],
  ["hope f", "مؤسّسة الأمل"],
  ["موسسة", "مؤسّسة الأمل"],
  ["امل", "مؤسّسة الأمل"],
  ["الأ", "مؤسّسة الأمل"],
  ["cafe cinar", "Café Çınar"],
  ["w1", "W12"],
  [codeOf("LR").toLowerCase(), "Lantern Relief"],
  [codeOf("LR").slice(0, 4), "Lantern Relief"],
])("%s finds %s", (query, name) => {
  expect(found(book, query)).toEqual([name]);
});

test("a code that an organisation had finds it too", () => {
  const merged = mergeEntries(book, "Lantern Relief", "W12", stamp("1"));
  expect(found(merged, codeOf("W12"))).toEqual(["Lantern Relief"]);
});

test("nothing typed finds all, by their names", () => {
  expect(found(book, " ")).toEqual(["Aid 9", "Aid 10", "Café Çınar", "Lantern Relief", "W12", "مؤسّسة الأمل"]);
});

test("nothing is found across two names", () => {
  expect(found(book, "relieflr")).toEqual([]);
});

test("only entries of a type, a status, or without a code in a series are shown where a person wants that", () => {
  const typed = setDetails(
    setDetails(book, "W12", { type: "donor" }, stamp("1")),
    "Aid 9",
    { status: "left" },
    stamp("2"),
  );
  const added = addEntry(typed, "Quiet Harbour", "new", stamp("3"));
  expect(found(added, "", { type: "donor" })).toEqual(["W12"]);
  expect(found(added, "aid", { type: "unknown" })).toEqual(["Aid 9", "Aid 10"]);
  expect(found(added, "", { status: "left" })).toEqual(["Aid 9"]);
  expect(found(added, "", { withoutCode: "ocha" })).toEqual(["Quiet Harbour"]);
});
