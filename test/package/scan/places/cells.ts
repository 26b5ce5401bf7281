import { place, type Hiding } from "../hidingPlace";

const text = (mark: string): string => `<is><t>${mark}</t></is>`;
const cell = (at: string, mark: string, more = ""): string =>
  `<c r="${at}" t="inlineStr" ${more}>${text(mark)}</c>`;
const row = (number: number, cells: string, more = ""): Hiding => ({
  rows: `<row r="${number}" ${more}>${cells}</row>`,
});
const shared =
  (number: number) =>
  (index: number): Hiding =>
    row(number, `<c r="A${number}" t="s"><v>${index}</v></c>`);

/** Style 1 shows nothing (`;;;`), style 2 writes white on white. */
export const cellPlaces = [
  place("a hidden sheet", "hidden-sheet", (mark) => ({
    sheet: { name: "Lists", state: "hidden", rows: `<row r="1">${cell("B1", mark)}</row>` },
  })),
  place("a sheet that Excel's menus do not show", "very-hidden-sheet", (mark) => ({
    sheet: { name: "Query1", state: "veryHidden", rows: `<row r="1">${cell("A1", mark)}</row>` },
  })),
  place("a hidden row", "hidden-rows", (mark) => ({
    sheet: { name: "Rows", rows: `<row r="2" hidden="1">${cell("A2", mark)}</row>` },
  })),
  place("a row that a filter hides", "filtered-rows", (mark) => ({
    sheet: {
      name: "Filtered",
      rows: `<row r="2" hidden="1">${cell("A2", mark)}</row>`,
      after: `<autoFilter ref="A1:A2"><filterColumn colId="0"><top10 val="1"/></filterColumn></autoFilter>`,
    },
  })),
  place("a row too low to be read", "low-rows", (mark) =>
    row(3, cell("A3", mark), `ht="0.75" customHeight="1"`),
  ),
  place("a hidden column", "hidden-columns", (mark) => ({
    ...row(4, cell("D4", mark)),
    columns: `<col min="4" max="4" width="9" hidden="1"/>`,
  })),
  place("a column too narrow to be read", "narrow-columns", (mark) => ({
    ...row(5, cell("E5", mark)),
    columns: `<col min="5" max="5" width="0.1" customWidth="1"/>`,
  })),
  place("a cell whose format shows nothing", "invisible-format", (mark) => row(6, cell("A6", mark, `s="1"`))),
  place("white text on white ground", "invisible-text", (mark) => row(7, cell("A7", mark, `s="2"`))),
  place("a text in a formula", "formula-text", (mark) =>
    row(8, `<c r="A8" t="str"><f>IF(A1="${mark}",1,2)</f><v>x</v></c>`),
  ),
  place("a formula on another workbook", "external-formula", (mark) =>
    row(9, `<c r="A9"><f>'[1]${mark}'!A1</f><v>1</v></c>`),
  ),
  place("the remembered result of a formula", "organisation", (mark) =>
    row(10, `<c r="A10" t="str"><f>[1]Sheet1!A1</f><v>${mark}</v></c>`),
  ),
  place("a text in many looks", "organisation", (mark) => ({
    strings: [
      `<si>${Array.from(mark, (letter) => `<r><rPr><b/></rPr><t xml:space="preserve">${letter}</t></r>`).join("")}</si>`,
    ],
    shownBy: shared(11),
  })),
  place("the reading aid of a text", "phonetic-text", (mark) => ({
    strings: [`<si><t>word</t><rPh sb="0" eb="4"><t>${mark}</t></rPh></si>`],
    shownBy: shared(12),
  })),
  place("a text that no cell shows any more", "unused-strings", (mark) => ({
    strings: [`<si><t>${mark}</t></si>`],
  })),
  place("a cell far to the right", "far-cells", (mark) => row(13, cell("XFD13", mark))),
  place("a cell far below", "far-cells", (mark) => row(1_048_576, cell("A1048576", mark))),
] as const;
