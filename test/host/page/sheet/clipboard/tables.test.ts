/** @jest-environment jsdom */
import { readTable } from "../../../../../src/host/page/sheet/clipboard/readTable";
import { seenLines } from "../../../../../src/host/page/sheet/clipboard/copiedCells";
import { tableHtml } from "../../../../../src/host/page/sheet/clipboard/tableHtml";
import { textSource } from "../../grid/textSource";

const area = { top: 0, left: 0, bottom: 9, right: 9 };

test("a copied table keeps texts, line breaks, bold and fills, and leaves hidden columns out", () => {
  const source = textSource("a & b | x | 5", {
    hiddenColumns: [1],
    style: (_, column) => (column === 0 ? { bold: true, fill: "#FFF2CC" } : { numberFormat: "0.0" }),
  });
  const html = tableHtml(source, seenLines(source, area));
  expect(readTable(html)).toEqual([
    [
      { text: "a & b", look: { bold: true, fill: "#FFF2CC", numberFormat: "@" } },
      { text: "5", look: { numberFormat: "0.0" } },
    ],
  ]);
});

test("Excel's own table: classes of a style sheet, quoted number formats, spans, breaks", () => {
  const html = `<html><head><style><!-- .xl65 {mso-number-format:"0\\.00"; background:#FFC000; font-weight:700;} --></style></head>
    <body><table><tr><td class=xl65>1.50</td><td colspan=2>one<br>two</td></tr><tr><td>a
    b</td><td>c</td></tr></table></body></html>`;
  expect(readTable(html)).toEqual([
    [
      { text: "1.50", look: { numberFormat: "0.00", fill: "#FFC000", bold: true } },
      { text: "one\ntwo", look: {} },
      { text: "", look: {} },
    ],
    [
      { text: "a b", look: {} },
      { text: "c", look: {} },
    ],
  ]);
});

test("text without a table is no table", () => {
  expect(readTable("<p>only a paragraph</p>")).toBeUndefined();
  expect(readTable("")).toBeUndefined();
});
