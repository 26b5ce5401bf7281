import { SheetCells } from "../../../src/package/cells/sheetCells";
import { StringTable } from "../../../src/package/cells/strings";
import type { PieceSource } from "../../../src/package/read/pieces";
import { RowScanner } from "../../../src/package/read/rowScanner";
import { readSharedStrings } from "../../../src/package/read/sharedStrings";
import { splitSheet } from "../../../src/package/read/sheetSplit";
import type { RowLayout } from "../../../src/package/lineLayout";
import { sheetXml } from "../packages";

/** A part that comes in two pieces, cut in front of a byte. */
const cutAt = (xml: string, place: number): PieceSource => ({
  pieces: (_path, visit) => {
    const bytes = new TextEncoder().encode(xml);
    visit(bytes.slice(0, place));
    visit(bytes.slice(place));
  },
});

const places = (xml: string): readonly number[] =>
  Array.from(new TextEncoder().encode(xml), (_, place) => place).slice(1);

describe("wherever a part is cut into pieces", () => {
  it("its rows are the same", () => {
    const rows = `<row r="1" ht="20"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>1.25</v></c><c r="C1" t="inlineStr"><is><r><t>حل</t></r><r><t>ب</t></r></is></c></row>
<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2&amp;"ع"</f><v>7</v></c><c r="B2" t="str" vm='1'><!-- c --><v>x &#x642;</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>8</v></c></row>`;
    const xml = sheetXml({
      rows,
      before: `<dimension ref="A1:C3"/>`,
      after: `<mergeCells><mergeCell ref="A5:B6"/></mergeCells>`,
    });
    const read = (place: number): string => {
      const cells = new SheetCells(new StringTable(["shared"]));
      const layouts = new Map<number, RowLayout>();
      const context = { path: "sheet1.xml", dateSystem: 1900, styleCount: 2 } as const;
      const frame = splitSheet(cutAt(xml, place), "sheet1.xml", new RowScanner(context, cells, layouts));
      const found: unknown[] = [];
      for (let row = 0; row < 3; row++)
        cells.eachInRow(row, (column) => {
          found.push(cells.value(row, column), cells.formula(row, column), cells.style(row, column));
        });
      return JSON.stringify([found, [...layouts], frame]);
    };
    const whole = read(0);
    expect(whole).toContain("حلب");
    expect(places(xml).filter((place) => read(place) !== whole)).toEqual([]);
  });

  it("its shared strings are the same", () => {
    const xml = `<x:sst xmlns:x='m' count='4'><x:si><x:t xml:space='preserve'> حلب &amp; </x:t></x:si><!-- <x:si> --><x:si/><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>r</x:t></x:r><x:r><x:t><![CDATA[<i>]]></x:t></x:r><x:rPh sb='0' eb='1'><x:t>no</x:t></x:rPh></x:si><x:si><x:t>end</x:t><x:phoneticPr fontId='1'/></x:si></x:sst>`;
    const read = (place: number) => readSharedStrings(cutAt(xml, place), "sharedStrings.xml");
    expect(read(0)).toEqual([" حلب & ", "", "r<i>", "end"]);
    expect(places(xml).filter((place) => JSON.stringify(read(place)) !== JSON.stringify(read(0)))).toEqual(
      [],
    );
  });
});
