import fc from "fast-check";
import { chartOrder } from "../../../src/package/charts/chartOrder";
import { seriesOf } from "../../../src/package/charts/chartTree";
import { readData } from "../../../src/package/charts/seriesData";
import { openWorkbook } from "../../../src/package/openWorkbook";
import { childrenOf, localName, type XmlElement } from "../../../src/package/xml/element";
import { parseXmlText } from "../../../src/package/xml/parse";
import { firstSheet } from "../reading";
import { distinctValues } from "../../../src/table/relations/distinct";
import type { TableChart } from "../../../src/table/tableChart";
import { CleanWriteError, plainTable, type CleanSheet } from "../../../src/package/write/cleanWorkbook";
import { seriesFill } from "../../../src/package/write/chartColors";
import { chartPlaces } from "../../../src/package/write/chartLayout";
import { writeCleanWorkbook } from "../../../src/package/writeCleanWorkbook";
import { Archive } from "../../../src/package/zip/archive";

const people = ["Community,Girls,Boys", "Ahsem,1200,800", "Sarmin & Nayrab,310,290", "Total,1510,1090"];

const charted = (change: Partial<TableChart> = {}, sheet: Partial<CleanSheet> = {}): CleanSheet => {
  const [headers = [], ...rows] = people.map((line) => line.split(","));
  return {
    ...plainTable,
    name: "People '26",
    columns: headers.map((header) => ({ header, width: 12, numberFormat: "#,##0" })),
    cells: headers.map((_, at) =>
      distinctValues(rows.map((row) => (at === 0 ? (row[at] ?? "") : Number(row[at])))),
    ),
    charts: [
      {
        kind: "stacked-bar",
        title: "Children by community",
        categories: 0,
        series: [1, 2],
        firstRow: 0,
        rowCount: 2,
        ...change,
      },
    ],
    ...sheet,
  };
};

const chartXml = (sheet: CleanSheet): string => {
  const file = new Archive(writeCleanWorkbook({ sheets: [sheet] }));
  return new TextDecoder().decode(file.get("xl/charts/chart1_1.xml"));
};
const formulas = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<c:f>(.*?)<\/c:f>/g), ([, f = ""]) => f);
const points = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<c:pt idx="\d"><c:v>(.*?)<\/c:v>/g), ([, v = ""]) => v);

it("reads its names, categories and numbers from the table on its own sheet", () => {
  expect(formulas(chartXml(charted()))).toEqual([
    "'People ''26'!$B$1",
    "'People ''26'!$A$2:$A$3",
    "'People ''26'!$B$2:$B$3",
    "'People ''26'!$C$1",
    "'People ''26'!$A$2:$A$3",
    "'People ''26'!$C$2:$C$3",
  ]);
});

it("remembers what the rows hold that it shows, and not the total", () => {
  const girls = ["Girls", "Ahsem", "Sarmin &amp; Nayrab", "1200", "310"];
  const boys = ["Boys", "Ahsem", "Sarmin &amp; Nayrab", "800", "290"];
  expect(points(chartXml(charted()))).toEqual([...girls, ...boys]);
});

it.each([
  ["bar", "clustered"],
  ["stacked-bar", "stacked"],
] as const)("draws a %s as Excel's %s bars", (kind, grouping) => {
  expect(chartXml(charted({ kind }))).toContain(`<c:grouping val="${grouping}"/>`);
});

it("names what stands along its axes after the headers, and several series in a legend", () => {
  const titles = (sheet: CleanSheet) =>
    chartXml(sheet)
      .match(/<a:t>.*?<\/a:t>/g)
      ?.map((text) => text.slice(5, -6));
  expect(titles(charted())).toEqual(["Children by community", "Community"]);
  expect(chartXml(charted())).toContain('<c:legendPos val="b"/>');
  expect(titles(charted({ series: [1], kind: "bar" }))).toEqual([
    "Children by community",
    "Community",
    "Girls",
  ]);
});

it("draws from right to left on a sheet that is read so", () => {
  const reversed = (sheet: CleanSheet) => chartXml(sheet).split('orientation val="maxMin"').length - 1;
  expect([reversed(charted()), reversed(charted({}, { rightToLeft: true }))]).toEqual([1, 2]);
});

it("leads to nothing outside the workbook and says nobody's name", () => {
  expect(chartXml(charted())).not.toMatch(/externalData|userShapes|printSettings|c:lang|theme/);
});

it("gives neighbours fills that differ in black and white", () => {
  const lightness = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
      (at) => (parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2,
    );
    return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
  };
  const fills = Array.from({ length: 8 }, (_, index) => lightness(seriesFill(index)));
  const steps = fills.slice(1).map((fill, index) => Math.abs(fill - (fills[index] ?? 0)));
  expect(Math.min(...steps)).toBeGreaterThan(20);
});

it("stands beside the table, below the header, each chart below the one before, larger with more bars", () => {
  const [chart] = charted().charts ?? [];
  if (chart === undefined) throw new Error("there is one");
  const [first, second] = chartPlaces([chart, { ...chart, rowCount: 40 }], 3);
  expect(first).toMatchObject({ row: 1, column: 4 });
  expect(second?.column).toBe(4);
  expect(((second?.row ?? 0) - 1) * 15).toBeGreaterThan(first?.height ?? 0);
  expect(second?.height).toBeGreaterThan(first?.height ?? 0);
});

it.each<[string, Partial<TableChart>]>([
  ["rows that are not there", { firstRow: 2, rowCount: 2 }],
  ["no rows", { rowCount: 0 }],
  ["half a row", { firstRow: 0.5 }],
  ["a column that is not there", { series: [3] }],
  ["no series", { series: [] }],
  ["texts as numbers", { series: [0] }],
  ["no title", { title: " " }],
  ["a title that XML can't hold", { title: "a\u0001b" }],
])("is refused when it shows %s", (_what, change) => {
  try {
    writeCleanWorkbook({ sheets: [charted(change)] });
    throw new Error("written");
  } catch (error) {
    expect(error instanceof CleanWriteError && error.code).toBe("bad-chart");
  }
});

it("gives the same bytes for the same charts", () => {
  const bytes = () => writeCleanWorkbook({ sheets: [charted()] });
  expect(Buffer.compare(bytes(), bytes())).toBe(0);
});

it("has its elements in the order that the schema wants", () => {
  const outOfOrder = (parent: XmlElement): readonly string[] => {
    const order = chartOrder[localName(parent.name)] ?? [];
    const places = childrenOf(parent).map(({ name }) => order.indexOf(localName(name)));
    const isMixed =
      localName(parent.name) !== "plotArea" && places.some((place, at) => place < (places[at - 1] ?? 0));
    return [...(isMixed && order.length > 0 ? [parent.name] : []), ...childrenOf(parent).flatMap(outOfOrder)];
  };
  for (const kind of ["bar", "stacked-bar"] as const)
    expect(outOfOrder(parseXmlText(chartXml(charted({ kind })), "chart"))).toEqual([]);
});

it("remembers exactly what its cells hold, whatever that is", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .filter((value) => !/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u.test(value));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 6 }), text, (rows, header) => {
      const cells = [rows.map(([name]) => name), rows.map(([, value]) => value)].map(distinctValues);
      const columns = ["Community", header].map((each) => ({
        header: each,
        width: 9,
        numberFormat: "General",
      }));
      const sheet = charted({ series: [1], rowCount: rows.length }, { columns, cells, asTable: false });
      const file = openWorkbook(writeCleanWorkbook({ sheets: [sheet] }));
      const [chart] = [...(firstSheet(file).drawing?.charts.values() ?? [])];
      const [series] = chart === undefined ? [] : seriesOf(chart.root);
      const pointsOf = (part: "tx" | "cat" | "val") => series && readData(series.series, part)?.points;
      expect(pointsOf("tx")).toEqual([header]);
      expect(pointsOf("cat")).toEqual(rows.map(([name]) => name));
      expect(pointsOf("val")).toEqual(rows.map(([, value]) => Number(String(value))));
    }),
    { numRuns: 40 },
  );
});
