import { paintOn } from "../../../../src/host/page/charts/paint";
import { darkPaper, lightPaper } from "../../../../src/host/page/grid/cell/cellLook";

test("on white paper every colour is as the workbook has it", () => {
  expect(["#FFFFFF", "#595959", "#ED7D31"].map(paintOn(lightPaper, "#FFFFFF"))).toEqual([
    "#FFFFFF",
    "#595959",
    "#ED7D31",
  ]);
});

test("on a dark page the ground of a chart is the page's, its letters are light and its colours stay", () => {
  expect(["#FFFFFF", "#000000", "#ED7D31"].map(paintOn(darkPaper, "#FFFFFF"))).toEqual([
    darkPaper.background,
    "#ffffff",
    "#ED7D31",
  ]);
});

test("a chart on a ground of its own looks the same on every page", () => {
  expect(["#FFF2CC", "#595959"].map(paintOn(darkPaper, "#FFF2CC"))).toEqual(["#FFF2CC", "#595959"]);
});
