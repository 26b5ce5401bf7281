import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

const groupOf = ({ sheet }: Bench): Excel.HeaderFooterGroup => sheet.pageLayout.headersFooters;

const texts = keptValues(
  (bench) => groupOf(bench).defaultForAllPages,
  [
    ["HeaderFooter.leftHeader", "The left header of the worksheet.", "", "4W && more"],
    ["HeaderFooter.centerHeader", "The center header of the worksheet.", "", '&"Arial,Bold"Limited'],
    ["HeaderFooter.rightHeader", "The right header of the worksheet.", "", "&D"],
    ["HeaderFooter.leftFooter", "The left footer of the worksheet.", "", "&F"],
    ["HeaderFooter.centerFooter", "The center footer of the worksheet.", "", "&P of &N"],
    ["HeaderFooter.rightFooter", "The right footer of the worksheet.", "", "قيد"],
  ],
);

const group = keptValues(groupOf, [
  ["HeaderFooterGroup.state", "The state by which headers/footers are set.", "Default", "FirstOddAndEven"],
  ["HeaderFooterGroup.useSheetMargins", "aligned with the page margins", true, false],
  ["HeaderFooterGroup.useSheetScale", "scaled by the page percentage scale", true, false],
]);

const pagesCases = [
  ["defaultForAllPages", "used for all pages unless even/odd or first page is specified"],
  ["evenPages", "The header/footer to use for even pages"],
  ["firstPage", "The first page header/footer"],
  ["oddPages", "The header/footer to use for odd pages"],
] as const;

const pages = pagesCases.map(([name, says]) =>
  expectation(`HeaderFooterGroup.${name}`, says, async (bench) => {
    groupOf(bench)[name].centerHeader = `Header of ${name}`;
    const kinds = {
      even: groupOf(bench).evenPages,
      first: groupOf(bench).firstPage,
      odd: groupOf(bench).oddPages,
    };
    for (const kind of Object.values(kinds)) kind.load("centerHeader");
    await bench.context.sync();
    const written = Object.values(kinds).filter(({ centerHeader }) => centerHeader !== "");
    expect(written.map(({ centerHeader }) => centerHeader)).toEqual([`Header of ${name}`]);
  }),
);

export const headersFooters: readonly Expectation[] = [...texts, ...group, ...pages];
