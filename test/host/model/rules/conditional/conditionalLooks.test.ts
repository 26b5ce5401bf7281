import type {
  ConditionalRule,
  StoredConditionalFormat,
} from "../../../../../src/package/conditional/storedConditionalFormat";
import { parseAddress } from "../../../../../src/host/model/address";
import { conditionalLooks } from "../../../../../src/host/model/rules/conditional/conditionalLooks";
import { areaMove, moveCells } from "../../../../../src/host/model/structure/moveCells";
import { WorkbookModel } from "../../../../../src/host/model/workbookModel";
import type { DifferentialChange } from "../../../../../src/package/styles/differential";
import type { Area } from "../../../../../src/package/workbook";

const area = (address: string): Area =>
  parseAddress(address)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
const today = 46_000;

interface Said {
  readonly rule: ConditionalRule;
  readonly look?: DifferentialChange;
  readonly on?: string;
  readonly stopIfTrue?: boolean;
}

/** A column of texts as typed, from A1 down, under formats in the order of their priority. */
function column(texts: readonly string[], formats: readonly Said[]) {
  const model = WorkbookModel.empty("Book.xlsx");
  const sheet = model.activeSheet;
  model.edits.enterTexts(
    sheet,
    0,
    0,
    texts.map((text) => [text]),
  );
  const { differentials } = model.stored.styles;
  sheet.stored.conditionalFormats = formats.map(
    ({ rule, look = { bold: true }, on = "A1:A20", stopIfTrue = false }, index): StoredConditionalFormat => ({
      id: `{${index}}`,
      areas: [area(on)],
      stopIfTrue,
      rule,
      look: differentials.derive(undefined, look),
      source: undefined,
    }),
  );
  const looks = () => conditionalLooks(model, sheet, today);
  return { model, sheet, looks, looksOf: () => texts.map((_, row) => looks()(row, 0)) };
}

/** Which rows of the column a rule holds in. */
const holding = (texts: readonly string[], rule: ConditionalRule): number[] =>
  column(texts, [{ rule }])
    .looksOf()
    .flatMap((look, row) => (look?.look.bold === true ? [row] : []));

const scale = ["1", "2", "3", "4", "10"];

test.each<[string, readonly string[], ConditionalRule, readonly number[]]>([
  ["between", scale, { kind: "cellIs", operator: "between", formula1: "4", formula2: "2" }, [1, 2, 3]],
  [
    "another cell",
    scale,
    { kind: "cellIs", operator: "greaterThan", formula1: "$A$3", formula2: "" },
    [3, 4],
  ],
  [
    "the cell beside",
    scale,
    { kind: "cellIs", operator: "lessThan", formula1: "A2", formula2: "" },
    [0, 1, 2, 3],
  ],
  [
    "a text",
    ["Aleppo", "aleppo", "Homs"],
    { kind: "cellIs", operator: "equal", formula1: '"ALEPPO"', formula2: "" },
    [0, 1],
  ],
  ["a blank is 0", ["", "5"], { kind: "cellIs", operator: "lessThan", formula1: "1", formula2: "" }, [0]],
  [
    "contains",
    ["a lamp", "LAMPS", "x"],
    { kind: "text", operator: "containsText", text: "lamp", formula: "" },
    [0, 1],
  ],
  [
    "not contains",
    ["a lamp", "x"],
    { kind: "text", operator: "notContains", text: "lamp", formula: "" },
    [1],
  ],
  ["begins", ["lamp", "a lamp"], { kind: "text", operator: "beginsWith", text: "La", formula: "" }, [0]],
  ["ends", ["lamp", "a lamp."], { kind: "text", operator: "endsWith", text: "mp", formula: "" }, [0]],
  ["blanks", ["x", "", " "], { kind: "content", content: "containsBlanks", formula: "" }, [1, 2]],
  ["errors", ["#N/A", "1"], { kind: "content", content: "containsErrors", formula: "" }, [0]],
  ["top", scale, { kind: "top10", rank: 2, isBottom: false, isPercent: false }, [3, 4]],
  ["bottom percent", scale, { kind: "top10", rank: 40, isBottom: true, isPercent: true }, [0, 1]],
  ["above average", scale, { kind: "average", isAbove: true, includesEqual: false, deviations: 0 }, [4]],
  [
    "at or below",
    scale,
    { kind: "average", isAbove: false, includesEqual: true, deviations: 0 },
    [0, 1, 2, 3],
  ],
  ["a deviation above", scale, { kind: "average", isAbove: true, includesEqual: false, deviations: 1 }, [4]],
  ["duplicates", ["x", "X", "y", "1", ""], { kind: "repeated", isUnique: false }, [0, 1]],
  ["unique", ["x", "X", "y", "1", ""], { kind: "repeated", isUnique: true }, [2, 3]],
  ["yesterday", ["45999", "46000"], { kind: "timePeriod", period: "yesterday", formula: "" }, [0]],
  [
    "this month",
    ["45992", "45991", "46022"],
    { kind: "timePeriod", period: "thisMonth", formula: "" },
    [0, 2],
  ],
  ["next week", ["46004", "46005", "46012"], { kind: "timePeriod", period: "nextWeek", formula: "" }, [1]],
  ["a formula is not judged", scale, { kind: "expression", formula: "A1>2" }, []],
])("%s", (_, texts, rule, expected) => {
  expect(holding(texts, rule)).toEqual(expected);
});

describe("drawings", () => {
  const point = (type: "min" | "max" | "num" | "percent", value = "") =>
    ({ type, value, isInclusive: true }) as const;

  test("a colour scale mixes the colours of its points", () => {
    const points = [
      { ...point("min"), color: "#FF0000" },
      { ...point("num", "2"), color: "#FFFFFF" },
      { ...point("max"), color: "#0000FF" },
    ];
    const fills = column(["0", "1", "2", "4", "x"], [{ rule: { kind: "colorScale", points } }]).looksOf();
    expect(fills.map((look) => look?.look.fill)).toEqual([
      "#FF0000",
      "#FF8080",
      "#FFFFFF",
      "#0000FF",
      undefined,
    ]);
  });

  test("bars grow from the axis, negative ones the other way", () => {
    const rule = {
      kind: "dataBar",
      low: point("min"),
      high: point("max"),
      color: "#638EC6",
      border: undefined,
      isGradient: true,
      negativeColor: "#FF0000",
      negativeBorder: undefined,
      direction: "context",
      axis: "automatic",
      axisColor: "#000000",
      showsValue: false,
    } as const;
    const bars = column(["-5", "0", "15"], [{ rule }]).looksOf();
    expect(
      bars.map((look) => [look?.bar?.from, look?.bar?.to, look?.bar?.isNegative, look?.hidesValue]),
    ).toEqual([
      [0, 0.25, true, true],
      [0.25, 0.25, false, true],
      [0.25, 1, false, true],
    ]);
  });

  test("icons by their thresholds, in reverse too", () => {
    const rule = {
      kind: "iconSet",
      set: "3Arrows",
      thresholds: [
        point("percent", "0"),
        point("percent", "33"),
        { ...point("num", "10"), isInclusive: false },
      ],
      showsValue: true,
      isReversed: false,
      icons: undefined,
    } as const;
    const indexes = (isReversed: boolean) =>
      column(["0", "5", "10", "11"], [{ rule: { ...rule, isReversed } }])
        .looksOf()
        .map((look) => look?.icon?.index);
    expect([indexes(false), indexes(true)]).toEqual([
      [0, 1, 1, 2],
      [2, 1, 1, 0],
    ]);
  });
});

describe("several formats", () => {
  const blanks: ConditionalRule = { kind: "content", content: "notContainsBlanks", formula: "" };

  test("the first wins thing by thing", () => {
    const { looksOf } = column(
      ["x"],
      [
        { rule: blanks, look: { bold: true, fontColor: "#FF0000" } },
        { rule: blanks, look: { italic: true, fontColor: "#0000FF" } },
      ],
    );
    expect(looksOf()[0]?.look).toMatchObject({ bold: true, italic: true, fontColor: "#FF0000" });
  });

  test("one that stops keeps the others from taking effect", () => {
    const { looksOf } = column(
      ["x"],
      [
        { rule: blanks, look: { bold: true }, stopIfTrue: true },
        { rule: blanks, look: { italic: true } },
      ],
    );
    expect(looksOf()[0]?.look).toEqual({ bold: true });
  });
});

test("they go with their cells, formulas too", () => {
  const { model, sheet, looks } = column(
    ["1", "2", "3"],
    [{ rule: { kind: "cellIs", operator: "greaterThan", formula1: "$A$2", formula2: "" } }],
  );
  moveCells(model, sheet, areaMove("insert", area("1:1"), "rows"), "user");
  expect(sheet.stored.conditionalFormats).toMatchObject([
    { areas: [area("A2:A21")], rule: { formula1: "$A$3" } },
  ]);
  expect(looks()(3, 0)?.look.bold).toBe(true);
});
