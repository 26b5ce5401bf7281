import { saveWorkbook } from "../../../src/package/saveWorkbook";
import { openWorkbook } from "../../../src/package/openWorkbook";
import type { FilterCondition } from "../../../src/package/filters/storedFilter";
import type { StoredSheet } from "../../../src/package/workbook";
import { firstSheet, opened } from "../reading";

const filterOf = (column: string) =>
  `<autoFilter ref="A1:C9"><filterColumn colId="1">${column}</filterColumn></autoFilter>`;

const sheetFiltered = (column: string): StoredSheet =>
  firstSheet(opened({ sheets: [{ before: '<sheetPr filterMode="1"/>', after: filterOf(column) }] }));

const conditionOf = ({ autoFilter }: StoredSheet): FilterCondition | undefined =>
  autoFilter?.columns[0]?.condition;

const conditions: readonly (readonly [text: string, markup: string, condition: FilterCondition])[] = [
  [
    "texts and blanks",
    '<filters blank="1"><filter val="Camp 1"/></filters>',
    { kind: "values", texts: ["Camp 1"], blank: true, dates: [] },
  ],
  [
    "a month",
    '<filters><dateGroupItem year="2025" month="4" dateTimeGrouping="month"/></filters>',
    { kind: "values", texts: [], blank: false, dates: [[2025, 4]] },
  ],
  [
    "the smallest tenth",
    '<top10 top="0" percent="1" val="10"/>',
    { kind: "top", from: "bottom", unit: "percent", count: 10 },
  ],
  [
    "two comparisons",
    '<customFilters and="1"><customFilter operator="greaterThan" val="5"/><customFilter val="a*"/></customFilters>',
    {
      kind: "custom",
      join: "and",
      comparisons: [
        { operator: "greaterThan", value: "5" },
        { operator: "equal", value: "a*" },
      ],
    },
  ],
  ["above average", '<dynamicFilter type="aboveAverage"/>', { kind: "dynamic", type: "aboveAverage" }],
  [
    "a font's colour",
    '<colorFilter dxfId="3" cellColor="0"/>',
    { kind: "color", of: "font", differential: 3 },
  ],
  ["an icon", '<iconFilter iconSet="3Arrows" iconId="2"/>', { kind: "icon", set: "3Arrows", icon: 2 }],
];

test.each(conditions)("a filter by %s is read", (_, markup, condition) => {
  expect(conditionOf(sheetFiltered(markup))).toEqual(condition);
});

test.each(conditions)("a filter by %s is written", (_, markup, condition) => {
  const workbook = opened({ sheets: [{}] });
  const sheet = firstSheet(workbook);
  const area = { top: 0, left: 0, bottom: 8, right: 2 };
  sheet.autoFilter = { area, columns: [{ column: 1, hiddenButton: false, condition }], sort: undefined };
  sheet.changed = true;
  const bytes = openWorkbook(saveWorkbook(workbook)).original.get("xl/worksheets/sheet1.xml");
  const written = new TextDecoder().decode(bytes);
  expect(written).toContain(filterOf(markup));
  expect(written).toContain('<sheetPr filterMode="1"/>');
});

test("a filter keeps what it says beyond the standard while another column's changes", () => {
  const kept = '<extLst><ext uri="{0}"><x14:filter xmlns:x14="x14" val="new"/></ext></extLst>';
  const workbook = opened({ sheets: [{ after: filterOf(kept) }] });
  const sheet = firstSheet(workbook);
  const { autoFilter } = sheet;
  if (autoFilter === undefined) throw new Error("no filter");
  const first = { column: 0, hiddenButton: true, condition: undefined };
  autoFilter.columns = [first, ...autoFilter.columns];
  sheet.changed = true;
  const bytes = openWorkbook(saveWorkbook(workbook)).original.get("xl/worksheets/sheet1.xml");
  expect(new TextDecoder().decode(bytes)).toContain(
    `<autoFilter ref="A1:C9"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1">${kept}</filterColumn></autoFilter>`,
  );
});

test("by what rows were sorted is read, and written as it was", () => {
  const sort =
    '<sortState caseSensitive="1" ref="A2:C9"><sortCondition descending="1" ref="B2:B9"/><sortCondition sortBy="cellColor" ref="C2:C9" dxfId="1"/></sortState>';
  const workbook = opened({ sheets: [{ after: `<autoFilter ref="A1:C9">${sort}</autoFilter>` }] });
  const sheet = firstSheet(workbook);
  expect(sheet.autoFilter?.sort).toMatchObject({
    matchCase: true,
    keys: [
      { descending: true, by: "value", area: { left: 1, right: 1 } },
      { descending: false, by: "cellColor", differential: 1 },
    ],
  });
  if (sheet.autoFilter) sheet.autoFilter.area = { top: 0, left: 0, bottom: 9, right: 2 };
  sheet.changed = true;
  const bytes = openWorkbook(saveWorkbook(workbook)).original.get("xl/worksheets/sheet1.xml");
  expect(new TextDecoder().decode(bytes)).toContain(`<autoFilter ref="A1:C10">${sort}</autoFilter>`);
});
