import fc from "fast-check";
import { columnLetters } from "../../../src/package/cells/address";
import { PlainCell } from "../../../src/package/read/plainCell";
import { sheetWith } from "../reading";

/** What follows a cell in its row; without it the cell might not be whole. */
const rest = `<c r="ZZ1"/>`.repeat(20);

function read(xml: string): unknown {
  const bytes = new TextEncoder().encode(xml + rest);
  const cell = new PlainCell();
  const end = cell.read(bytes, 0);
  const text = (start: number, stop: number) => (start < 0 ? undefined : xml.slice(start, stop));
  const { row, column, style, typeStart, typeEnd, valueStart, valueEnd } = cell;
  return end < 0
    ? "left aside"
    : { end, row, column, style, type: text(typeStart, typeEnd), value: text(valueStart, valueEnd) };
}

it.each([
  [`<c r="B3"><v>1.5</v></c>`, { row: 3, column: 2, style: 0, value: "1.5" }],
  [
    `<c r="XFD1048576" s="12" t="s"><v>7</v></c>`,
    { row: 1048576, column: 16384, style: 12, type: "s", value: "7" },
  ],
  [`<c r="A1" s="3"/>`, { row: 1, column: 1, style: 3 }],
  [`<c r="A1" t="str"><v>a &amp; b</v></c>`, { type: "str", value: "a &amp; b" }],
  [`<c r="A1" t="str"><v></v></c>`, { type: "str", value: "" }],
])("reads %s", (xml, expected) => {
  expect(read(xml)).toMatchObject({ end: xml.length, ...expected });
});

it.each([
  `<x:c r="A1"><x:v>1</x:v></x:c>`,
  `<c r='A1'><v>1</v></c>`,
  `<c  r="A1"><v>1</v></c>`,
  `<c r="A1"><f>B1</f><v>1</v></c>`,
  `<c r="A1" cm="1"><v>1</v></c>`,
  `<c r="A1" t="inlineStr"><is><t>x</t></is></c>`,
  `<c r="a1"><v>1</v></c>`,
  `<c s="1" r="A1"><v>1</v></c>`,
  `<c><v>1</v></c>`,
  `<c r="A1"><v>1</v><extLst/></c>`,
  `<c r="A1"><v><![CDATA[1]]></v></c>`,
  `<col r="A1"/>`,
  `<row r="1">`,
])("leaves %s to the slower way", (xml) => {
  expect(read(xml)).toBe("left aside");
});

it("gives the same cells as the slower way", () => {
  const cell = fc.record({
    style: fc.nat(3),
    content: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ["", String(value)] as const),
      fc.nat(1).map((index) => ["s", String(index)] as const),
      fc.constantFrom(["b", "1"], ["e", "#N/A"], ["str", "a &lt; b"], ["str", ""], ["", undefined] as const),
    ),
  });
  const xmlOf = (
    cells: readonly { style: number; content: readonly [string, string | undefined] }[],
    extra: string,
  ) =>
    cells
      .map(({ style, content: [type, value] }, column) => {
        const tag = `<c r="${columnLetters(column)}1"${style ? ` s="${style}"` : ""}${type ? ` t="${type}"` : ""}${extra}`;
        return value === undefined ? `${tag}/>` : `${tag}><v>${value}</v></c>`;
      })
      .join("");
  const text = {
    strings: "<si><t>one</t></si><si><t>two</t></si>",
    styles: `<cellXfs>${"<xf/>".repeat(4)}</cellXfs>`,
  };
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const [fast, slow] = ["", ` ph="0"`].map(
        (extra) =>
          sheetWith(`<row r="1">${xmlOf(cells, extra)}</row>${`<row r="2"/>`.repeat(20)}`, text).cells,
      );
      for (let column = 0; column <= cells.length; column++)
        expect([fast?.value(0, column), fast?.type(0, column), fast?.style(0, column)]).toEqual([
          slow?.value(0, column),
          slow?.type(0, column),
          slow?.style(0, column),
        ]);
    }),
  );
});
