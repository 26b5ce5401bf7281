import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

const copying = "Copies cell data or formatting from the source range or `RangeAreas` to the current range.";
const moving =
  "Moves cell values, formatting, and formulas from current range to the destination range, replacing the old information in those cells.";
const link = { address: "https://example.org/sites", textToDisplay: "Sites" };

/** "A1:B3": merged cells in row 1, a list in column A, bold above 5 in column B, a link in B3. */
async function ruled({ context, sheet }: Bench): Promise<void> {
  sheet.getRange("A1:B1").merge();
  sheet.getRange("A2:A9").dataValidation.rule = {
    wholeNumber: { formula1: "=B2", operator: "GreaterThan" },
  };
  const { custom } = sheet.getRange("B1:B3").conditionalFormats.add("Custom");
  custom.rule.formula = "=B1>5";
  custom.format.font.bold = true;
  sheet.getRange("B3").hyperlink = link;
  await context.sync();
}

/** What stands on cells of the sheet, by address. */
function standing({ office }: Bench, name = "Sheet1"): Record<string, unknown> {
  const stored = office.model.findSheet(name)?.stored;
  const spot = ({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }) =>
    [top, left, bottom, right].join(" ");
  return {
    merges: stored?.merges.map(spot),
    validations: stored?.validations.map(({ areas, formula1 }) => [areas.map(spot).join(), formula1]),
    formats: stored?.conditionalFormats.map(({ areas, rule }) => [
      areas.map(spot).join(),
      rule.kind === "expression" && rule.formula,
    ]),
    links: stored?.hyperlinks.map(({ areas }) => areas.map(spot).join()),
  };
}

const original = {
  merges: ["0 0 0 1"],
  validations: [["1 0 8 0", "B2"]],
  formats: [["0 1 2 1", "B1>5"]],
  links: ["2 1 2 1"],
};

export const rangeCopiedRules: readonly Expectation[] = [
  expectation("Range.copyFrom", copying, async (bench) => {
    await ruled(bench);
    bench.sheet.getRange("D5").copyFrom("A1:B3");
    await bench.context.sync();
    expect(standing(bench)).toEqual({
      merges: [...original.merges, "4 3 4 4"],
      validations: [["5 3 6 3", "E6"], ...original.validations],
      formats: [["4 4 6 4", "E5>5"], ...original.formats],
      links: ["6 4 6 4", ...original.links],
    });
    expect(await propertyOf(bench.sheet.getRange("E7"), "hyperlink")).toEqual(link);
  }),
  expectation("Range.copyFrom", copying, async (bench) => {
    await ruled(bench);
    bench.sheet.getRange("D5").copyFrom("A1:B3", "Formats");
    await bench.context.sync();
    expect(standing(bench)).toEqual({
      ...original,
      merges: [...original.merges, "4 3 4 4"],
      formats: [["4 4 6 4", "E5>5"], ...original.formats],
    });
  }),
  ...(["Values", "Formulas"] as const).map((kind) =>
    expectation("Range.copyFrom", copying, async (bench) => {
      await ruled(bench);
      bench.sheet.getRange("D5").copyFrom("A1:B3", kind);
      await bench.context.sync();
      expect(standing(bench)).toEqual(original);
    }),
  ),
  expectation("Range.copyFrom", "then the source content is replicated multiple times", async (bench) => {
    await ruled(bench);
    bench.sheet.getRange("D1:E6").copyFrom("A1:B3");
    await bench.context.sync();
    expect(standing(bench)).toEqual({
      merges: [...original.merges, "0 3 0 4", "3 3 3 4"],
      validations: [["1 3 2 3,4 3 5 3", "E2"], ...original.validations],
      formats: [["0 4 5 4", "E1>5"], ...original.formats],
      links: ["2 4 2 4,5 4 5 4", ...original.links],
    });
  }),
  expectation("Range.copyFrom", "True if to transpose the cells in the destination range.", async (bench) => {
    await ruled(bench);
    bench.sheet.getRange("D5").copyFrom("A1:B3", "All", false, true);
    await bench.context.sync();
    expect(standing(bench)).toMatchObject({
      merges: [...original.merges, "4 3 5 3"],
      links: ["5 5 5 5", ...original.links],
    });
  }),
  expectation("Range.copyFrom", "True if to skip blank cells in the source range.", async (bench) => {
    await ruled(bench);
    bench.sheet.getRange("A5:B5").copyFrom("E5:F5", "All", true);
    await bench.context.sync();
    expect(standing(bench)).toEqual(original);
    bench.sheet.getRange("A5:B5").copyFrom("E5:F5");
    await bench.context.sync();
    expect(standing(bench)).toMatchObject({ validations: [["1 0 3 0,5 0 8 0", "B2"]] });
  }),
  expectation("Range.moveTo", moving, async (bench) => {
    await ruled(bench);
    bench.sheet.getRange("A1:B9").moveTo("D5");
    await bench.context.sync();
    expect(standing(bench)).toEqual({
      merges: ["4 3 4 4"],
      validations: [["5 3 12 3", "E6"]],
      formats: [["4 4 6 4", "E5>5"]],
      links: ["6 4 6 4"],
    });
  }),
  expectation("Range.moveTo", moving, async (bench) => {
    await ruled(bench);
    const other = bench.workbook.worksheets.add("Other");
    bench.workbook.comments.add("Sheet1!B2", "Where?");
    await bench.context.sync();
    bench.sheet.getRange("A1:B9").moveTo(other.getRange("A1"));
    await bench.context.sync();
    const nothing = { merges: [], validations: [], formats: [], links: [] };
    expect([standing(bench), standing(bench, "Other")]).toEqual([nothing, original]);
    const comment = bench.workbook.comments.getItemByCell("Other!B2");
    expect(await propertyOf(comment, "content")).toBe("Where?");
    bench.office.model.edits.undo();
    expect([standing(bench), standing(bench, "Other")]).toEqual([original, nothing]);
  }),
  expectation("RangeSort.apply", "Perform a sort operation.", async (bench) => {
    const { context, sheet, workbook } = bench;
    sheet.getRange("A1:B3").values = [["c", ""], ["a", ""], ["b", ""]]; // prettier-ignore
    sheet.getRange("A1").hyperlink = { ...link, textToDisplay: "c" };
    sheet.getRange("B2:B3").hyperlink = link;
    workbook.comments.add("Sheet1!A2", "Who?");
    sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
    await context.sync();
    expect(standing(bench)).toMatchObject({ links: ["2 0 2 0", "0 1 0 1,1 1 1 1"] });
    expect(await propertyOf(workbook.comments.getItemByCell("Sheet1!A1"), "content")).toBe("Who?");
    bench.office.model.edits.undo();
    expect(standing(bench)).toMatchObject({ links: ["0 0 0 0", "1 1 2 1"] });
    expect(await propertyOf(workbook.comments.getItemByCell("Sheet1!A2"), "content")).toBe("Who?");
  }),
  expectation("Range.copyFrom", copying, async (bench) => {
    await ruled(bench);
    const before = standing(bench);
    bench.sheet.getRange("D5").copyFrom("A1:B3");
    await bench.context.sync();
    const after = standing(bench);
    bench.office.model.edits.undo();
    expect(standing(bench)).toEqual(before);
    bench.office.model.edits.redo();
    expect(standing(bench)).toEqual(after);
  }),
];
