import { readFileSync } from "node:fs";
import { hidingPlacesDocument } from "../../../scripts/docs/hidingPlacesDocument";
import texts from "../../../src/i18n/en.json";
import { scan } from "../../../src/package/scan/scan";
import { allHidingPlaces, hidingPlaces } from "./hidingPlaces";
import { markedWorkbook } from "./markedWorkbook";
import { markOf } from "./marks";

const cells = (at: number, ...texts: readonly string[]): string =>
  `<row r="${at}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
const dataRows = cells(1, "District", "Activity") + cells(2, "Azaz", "Legal aid");

const marks = allHidingPlaces.map((_, at) => markOf(at));
const workbook = markedWorkbook(
  allHidingPlaces.map(({ hide }, at) => hide(marks[at] ?? "")),
  dataRows,
);
const withoutNames = scan(workbook);

it("knows at least 60 places, with a mark of its own for each", () => {
  expect(allHidingPlaces.length).toBeGreaterThanOrEqual(60);
  expect(new Set(marks).size).toBe(allHidingPlaces.length);
});

describe.each(Object.entries(hidingPlaces))("%s", (_, places) => {
  it.each(places)("finds the organisation in $words", (place) => {
    const mark = marks[allHidingPlaces.indexOf(place)] ?? "";
    const found = scan(workbook, { names: [{ id: "1", text: mark }] });
    expect(found.filter(({ kind }) => kind === "organisation")).not.toEqual([]);
  });

  it.each(places.filter(({ kind }) => kind !== "organisation"))(
    "tells of $words without knowing whose name it is",
    ({ kind }) => {
      expect(withoutNames.map((finding) => finding.kind)).toContain(kind);
    },
  );
});

it("is listed in docs/hiding-places.md (npm run docs writes it again)", () => {
  expect(readFileSync("docs/hiding-places.md", "utf8")).toBe(hidingPlacesDocument(hidingPlaces, texts.scan));
});
