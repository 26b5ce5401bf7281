import { newOrganisation } from "../../src/codebook/codebook";
import { leaks } from "../../src/anonymise/leaks";
import { distinctValues } from "../../src/table/relations/distinct";
import type { Copy } from "../../src/anonymise/copy";
import { tableFromText } from "../support/table";
import { makeCopy } from "./make";

const { copy, codebook } = makeCopy(
  tableFromText(`
    organisation    | activity | community
    Partner         | Activity | Location
    Hope Foundation | Kits     | Atma
    CARE            | Training | Azaz`),
);
const withText = (text: string): Copy => ({
  ...copy,
  columns: copy.columns.map((column) =>
    column.header === "Activity" ? { ...column, cells: distinctValues([text]) } : column,
  ),
});

test("a clean copy passes", () => {
  expect(leaks(copy, codebook)).toEqual([]);
});

test.each([
  ["kits by Hope Foundation", "leaked-organisation"],
  ["kits by HOPE  FOUNDATION", "leaked-organisation"],
  ["xHope Foundationx", "leaked-organisation"],
  ["with CARE", "leaked-organisation"],
  ["ask a@sun.example", "leaked-email"],
  ["ask +90 555 000 00 00", "leaked-phone"],
  ["https://sun.example/x", "leaked-link"],
  ["36.2021, 37.1343", "leaked-coordinates"],
])("'%s' stops the copy", (text, key) => {
  const [finding, ...others] = leaks(withText(text), codebook);
  expect(finding).toMatchObject({ key, severity: "stop", data: { header: "Activity" } });
  expect(others).toEqual([]);
});

test("an acronym inside a code given before is not a leak", () => {
  const [sun] = codebook.organisations;
  const code = sun?.codes["ocha"] ?? "";
  const letters = /[A-Z]{2,}/.exec(code)?.[0] ?? "";
  const late = newOrganisation("late", letters);
  const grown = { ...codebook, organisations: [...codebook.organisations, late] };
  expect(letters).not.toBe("");
  expect(leaks(copy, grown)).toEqual([]);
});

test("a name in a header stops the copy", () => {
  const [first, ...rest] = copy.columns;
  const headed = {
    ...copy,
    columns: first === undefined ? [] : [{ ...first, header: "Hope Foundation" }, ...rest],
  };
  expect(leaks(headed, codebook)).toHaveLength(1);
});

test("an acronym of two letters stops the copy wherever it stands", () => {
  const short = newOrganisation("short", "HF");
  const grown = { ...codebook, organisations: [...codebook.organisations, short] };
  for (const text of ["HF kits", "kits by HF team", "kits by HF"])
    expect(leaks(withText(text), grown)).toMatchObject([
      { key: "leaked-organisation", data: { name: "HF" } },
    ]);
  expect(leaks(withText("HFA kits, halfway"), grown)).toEqual([]);
});

test("an ordinary word in small letters does not", () => {
  expect(leaks(withText("health care"), codebook)).toEqual([]);
});

test("where organisations may be named nothing is held back", () => {
  expect(leaks(withText("Hope Foundation"), codebook, "identifiable")).toEqual([]);
});
