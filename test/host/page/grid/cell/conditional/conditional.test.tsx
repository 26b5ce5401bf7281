import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import type {
  ConditionalRule,
  DataBarRule,
  Threshold,
} from "../../../../../../src/package/conditional/storedConditionalFormat";
import type { DifferentialChange } from "../../../../../../src/package/styles/differential";
import { iconSets, sizeOfSet } from "../../../../../../src/host/objects/rules/conditional/iconSets";
import { CellLooks, lightPaper } from "../../../../../../src/host/page/grid/cell/cellLook";
import { CellView } from "../../../../../../src/host/page/grid/cell/CellView";
import { iconShape } from "../../../../../../src/host/page/grid/cell/conditional/iconShapes";
import { useGridStyles } from "../../../../../../src/host/page/grid/gridStyles";
import type { GridSource } from "../../../../../../src/host/page/grid/gridSource";
import { sheetLayout } from "../../../../../../src/host/page/grid/sheetLayout";
import { sheetSource } from "../../../../../../src/host/page/grid/sheetSource";
import { openedWorkbook } from "../../../sheet/openedWorkbook";

const percent = (value: number): Threshold => ({ type: "percent", value: String(value), isInclusive: true });

const bars: DataBarRule = {
  kind: "dataBar",
  low: { type: "autoMin", value: "", isInclusive: true },
  high: { type: "autoMax", value: "", isInclusive: true },
  color: "#638EC6",
  border: undefined,
  isGradient: false,
  negativeColor: "#FF0000",
  negativeBorder: undefined,
  direction: "context",
  axis: "automatic",
  axisColor: undefined,
  showsValue: true,
};

const icons: ConditionalRule = {
  kind: "iconSet",
  set: "3Arrows",
  thresholds: [percent(0), percent(33), percent(67)],
  showsValue: false,
  isReversed: false,
  icons: undefined,
};

/** Column A as the grid draws it, under one conditional format. */
function source(picture: string, rule: ConditionalRule, look: DifferentialChange = {}): GridSource {
  const { model } = openedWorkbook(picture);
  const { stored } = model.activeSheet;
  const { styles } = model.stored;
  stored.conditionalFormats = [
    {
      id: "{1}",
      areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
      stopIfTrue: false,
      rule,
      look: styles.differentials.derive(undefined, look),
      source: undefined,
    },
  ];
  return sheetSource(model, model.activeSheet, sheetLayout(stored, styles, 1), 46_000);
}

function FirstColumn({ of, row }: { readonly of: GridSource; readonly row: number }) {
  const styles = useGridStyles();
  const looks = new CellLooks(lightPaper, of.plain, 1);
  const place = { row, column: 0, id: `cell-${row}`, traits: 0, width: 64, start: undefined, marks: 0 };
  return <CellView source={of} looks={looks} styles={styles} {...place} />;
}

const cellOf = (of: GridSource, row: number): Element => {
  const { document } = new JSDOM(renderToStaticMarkup(<FirstColumn of={of} row={row} />)).window;
  return document.querySelector(`[data-row="${row}"]`) ?? document.body;
};

test("a rule that holds puts its look over the cell's own, also its number format", () => {
  const shown = source(
    "1\n5",
    { kind: "cellIs", operator: "greaterThan", formula1: "3", formula2: "" },
    {
      fill: "#FFC7CE",
      bold: true,
      numberFormat: "0.00",
    },
  );
  expect(shown.cell(0, 0)).toMatchObject({ text: "1", style: { bold: false, fill: undefined } });
  expect(shown.cell(1, 0)).toMatchObject({ text: "5.00", style: { bold: true, fill: "#FFC7CE" } });
});

test("a scale fills each cell with its own colour", () => {
  const shown = source("0\n5\n10", {
    kind: "colorScale",
    points: [
      { ...percent(0), color: "#FF0000" },
      { ...percent(100), color: "#0000FF" },
    ],
  });
  expect([0, 1, 2].map((row) => shown.cell(row, 0).style.fill)).toEqual(["#FF0000", "#800080", "#0000FF"]);
});

test("a bar is as long as its number is large, and grows from an axis where some are below zero", () => {
  const barOf = (row: number) =>
    cellOf(source("-5\n10", bars), row).querySelector<HTMLElement>("[data-bar]")?.getAttribute("style");
  expect(barOf(0)).toBe("left:0%;width:33.33%;background-color:#FF0000");
  expect(barOf(1)).toBe("left:33.33%;width:66.67%;background-color:#638EC6");
});

test("an icon stands for the value, which a screen reader still hears", () => {
  const cell = cellOf(source("1\n5\n9", icons), 2);
  expect(cell.textContent).toBe("");
  expect(cell.getAttribute("aria-label")).toBe("9");
  expect(cell.querySelector("svg")?.getAttribute("aria-label")).toBe("Icon 3 of 3");
});

test.each(Object.values(iconSets))("each icon of the set %s can be drawn", (set) => {
  const count = sizeOfSet(set);
  const shapes = Array.from({ length: count }, (_, index) => iconShape({ set, index }));
  expect(shapes.map((each) => each?.count)).toEqual(shapes.map(() => count));
  expect(new Set(shapes.map((each) => JSON.stringify(each?.shape))).size).toBe(count);
});
