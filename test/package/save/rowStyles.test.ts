import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import { firstSheet, opened } from "../reading";

const text = {
  styles: '<fonts count="1"><font/></fonts><cellXfs count="2"><xf/><xf fontId="0"/></cellXfs>',
  sheets: [
    {
      rows: '<row r="2" s="1" customFormat="1" ht="20" customHeight="1"/><row r="3" s="1"/><row r="4" s="9" customFormat="1"/>',
    },
  ],
};

it("a row has the style that it says is its own, if there is such a style", () => {
  const { rows } = firstSheet(opened(text));
  expect([...rows]).toEqual([[1, { height: 20, hidden: false, style: 1 }]]);
});

it("a row's style is written and read again", () => {
  const workbook = opened(text);
  const sheet = firstSheet(workbook);
  sheet.rows.set(6, { height: undefined, hidden: false, style: 1 });
  sheet.changed = true;
  const { rows } = firstSheet(openWorkbook(saveWorkbook(workbook)));
  expect([rows.get(1)?.style, rows.get(6)?.style]).toEqual([1, 1]);
});
