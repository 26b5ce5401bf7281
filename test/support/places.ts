import { readGazetteer, type PlaceSheet } from "../../src/table/places/readPlaces";
import type { Gazetteer } from "../../src/table/places/gazetteer";
import { gridFromText } from "./grid";

/** A sheet of places from readable text, as `gridFromText` reads it. */
export const placeSheet = (text: string, sheetName = "Places"): PlaceSheet => ({
  sheetName,
  cells: gridFromText(text).cells,
});

export const gazetteerFromText = (...texts: readonly string[]): Gazetteer =>
  readGazetteer(
    "places.xlsx",
    texts.map((text) => placeSheet(text)),
  );

/** Invented places in the shape of Syria's: "Amber" is a governorate, a district and two communities. */
export const inventedPlaces = `
  ADM1_EN | ADM1_AR | ADM1_PCODE | ADM2_EN | ADM2_PCODE | ADM3_EN    | ADM3_PCODE | ADM4_EN | ADM4_AR | ADM4_PCODE | Camp name | Camp P-code
  Amber   | كهرمان  | SY91       | Amber   | SY9100     | Amber Town | SY910000   | Willow  | صفصاف   | C9001      |           |
  Amber   | كهرمان  | SY91       | Amber   | SY9100     | Amber Town | SY910000   | Amber   | كهرمان  | C9002      | Long Tent | CP990001
  Amber   | كهرمان  | SY91       | Basalt  | SY9101     | Basalt     | SY910100   | Willow  | صفصاف   | C9003      |           |
  Amber   | كهرمان  | SY91       | Basalt  | SY9101     | Al-Hazzeh  | SY910101   | Quarry  | مقلع    | C9004      |           |
  Cobalt  | كوبالت  | SY92       | Delta   | SY9200     | Delta      | SY920000   | Amber   | كهرمان  | C9005      |           |
  Cobalt  | كوبالت  | SY92       | Delta   | SY9200     | Delta      | SY920000   | Harbour | مرفأ    | C9006      | Blue Tent | CP990002
`;
