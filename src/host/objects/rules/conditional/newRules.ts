import type { ConditionalRule } from "../../../../package/conditional/storedConditionalFormat";
import { textFormula } from "../../../model/rules/conditional/ruleFormulas";
import { usualThresholds } from "./iconSets";
import { criterionOf, presetRule } from "./presetCriteria";

/** `Excel.ConditionalFormatType`. */
export const formatTypes = [
  ...(["Custom", "DataBar", "ColorScale", "IconSet"] as const),
  ...(["TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const),
] as const;
export type FormatType = (typeof formatTypes)[number];

const plain = { value: "", isInclusive: true };

/** What a new format of each type says until it is told: what Excel's own dialogs begin with. `cell` is its first cell. */
export function newRule(type: FormatType, cell: string): ConditionalRule {
  switch (type) {
    case "Custom":
      return { kind: "expression", formula: "FALSE" };
    case "CellValue":
      return { kind: "cellIs", operator: "equal", formula1: "0", formula2: "" };
    case "ContainsText":
      return {
        kind: "text",
        operator: "containsText",
        text: "",
        formula: textFormula("containsText", "", cell),
      };
    case "TopBottom":
      return { kind: "top10", rank: 10, isBottom: false, isPercent: false };
    case "PresetCriteria":
      return presetRule("AboveAverage", cell);
    case "ColorScale":
      return {
        kind: "colorScale",
        points: [
          { type: "min", ...plain, color: "#F8696B" },
          { type: "percentile", value: "50", isInclusive: true, color: "#FFEB84" },
          { type: "max", ...plain, color: "#63BE7B" },
        ],
      };
    case "DataBar":
      return {
        kind: "dataBar",
        low: { type: "autoMin", ...plain },
        high: { type: "autoMax", ...plain },
        color: "#638EC6",
        border: undefined,
        isGradient: true,
        negativeColor: "#FF0000",
        negativeBorder: undefined,
        direction: "context",
        axis: "automatic",
        axisColor: "#000000",
        showsValue: true,
      };
    case "IconSet":
      return {
        kind: "iconSet",
        set: "3TrafficLights1",
        thresholds: usualThresholds(3),
        showsValue: true,
        isReversed: false,
        icons: undefined,
      };
  }
}

/** The type of a rule; undefined for one that Office.js has no name for. */
export function typeOfRule(rule: ConditionalRule): FormatType | undefined {
  switch (rule.kind) {
    case "expression":
      return "Custom";
    case "cellIs":
      return "CellValue";
    case "text":
      return "ContainsText";
    case "top10":
      return "TopBottom";
    case "colorScale":
      return "ColorScale";
    case "dataBar":
      return "DataBar";
    case "iconSet":
      return "IconSet";
    case "content":
    case "timePeriod":
    case "average":
    case "repeated":
      return criterionOf(rule) && "PresetCriteria";
    case "unknown":
      return undefined;
  }
}
