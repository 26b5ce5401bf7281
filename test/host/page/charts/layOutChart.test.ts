import { drawnChart, heightsOf, textsOf, widthsOf } from "./drawnChart";

const sites = `
       | Reached | Planned
Camp   | 10      | 20
School | 40      | 30`;

test("a column is as high as its value on the axis, and stands in its half of the category", () => {
  const chart = drawnChart("ColumnClustered", sites, {
    said: { "chart/plotArea/barChart/overlap@val": "0" },
  });
  expect(heightsOf(chart)).toEqual([
    [0, 0.22],
    [0, 0.89],
    [0, 0.44],
    [0, 0.67],
  ]);
  expect(widthsOf(chart).map(([left]) => left)).toEqual([0.13, 0.63, 0.25, 0.75]);
});

test("stacked columns stand on each other; negative ones go down from zero", () => {
  const chart = drawnChart("ColumnStacked", "      | Reached | Left | Planned\nCamp | 10 | -10 | 20");
  const [reached, left, planned] = heightsOf(chart);
  expect(planned?.[0]).toBe(reached?.[1]);
  expect(left?.[0]).toBe(reached?.[0]);
  expect(left?.[1]).toBeLessThan(left?.[0] ?? 0);
});

test("columns in percent fill the axis", () => {
  const [first, , second] = heightsOf(drawnChart("ColumnStacked100", sites));
  expect([first, second]).toEqual([
    [0, 0.33],
    [0.33, 1],
  ]);
});

test("bars lie, the first category lowest", () => {
  const chart = drawnChart("BarClustered", sites);
  expect(widthsOf(chart).map(([, right]) => right)).toEqual([0.22, 0.89, 0.44, 0.67]);
  expect(heightsOf(chart)[0]?.[0]).toBeLessThan(heightsOf(chart)[1]?.[0] ?? 0);
});

test("a reversed axis has its values from the top down", () => {
  const said = { "chart/plotArea/valAx/scaling/orientation@val": "maxMin" };
  expect(heightsOf(drawnChart("ColumnClustered", sites, { said }))[0]).toEqual([1, 0.78]);
});

test("the title, the legend, the categories and round values stand around the plot", () => {
  expect(textsOf(drawnChart("Line", sites))).toEqual(
    expect.arrayContaining(["Chart Title", "Reached", "Planned", "Camp", "School", "0", "40"]),
  );
});

test("only as many values are written as have room", () => {
  const few = textsOf(drawnChart("BarClustered", sites, { width: 150 })).filter((text) => /^\d+$/.test(text));
  const many = textsOf(drawnChart("BarClustered", sites, { width: 600 })).filter((text) =>
    /^\d+$/.test(text),
  );
  expect(few.length).toBeLessThan(many.length);
});

test("names of categories that don't fit beside each other stand aslant", () => {
  const long =
    "  | Reached\nWater point of the north | 3\nWater point of the south | 4\nShelter of the east | 5";
  const marks = drawnChart("ColumnClustered", long).before;
  const name = marks.find((mark) => mark.kind === "text" && mark.text.startsWith("Shelter"));
  expect(name).toMatchObject({ turned: -45, anchor: "end" });
});

test("blank cells leave a gap in a line, or are passed over", () => {
  const blanks = "  | Reached\nCamp | 1\nSchool | 2\nClinic |\nShelter | 4\nMarket | 5";
  const pieces = (said: string) => {
    const [line] = drawnChart("Line", blanks, { said: { "chart/dispBlanksAs@val": said } }).inside;
    return line?.kind === "path" ? line.path.split("M").length - 1 : 0;
  };
  expect([pieces("gap"), pieces("span")]).toEqual([2, 1]);
});

test("each slice of a pie has the accent of its place, and the legend names the slices", () => {
  const chart = drawnChart("Pie", sites);
  const fills = chart.inside.map((mark) => (mark.kind === "path" ? mark.fill : undefined));
  expect(fills).toEqual(["#4472C4", "#ED7D31"]);
  expect(textsOf(chart)).toEqual(["Reached", "Camp", "School"]);
});

test("points of a scatter chart without x values are counted from 1", () => {
  const chart = drawnChart("XYScatter", "Reached\n10\n20\n30");
  expect(textsOf(chart)).toEqual(expect.arrayContaining(["0", "1", "2", "3"]));
  expect(chart.inside).toHaveLength(3);
});

test("a chart of a kind that is not drawn says so", () => {
  expect(textsOf(drawnChart("PieOfPie", sites))).toContain("not drawn");
});
