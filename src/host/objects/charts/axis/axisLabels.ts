import { dropAt, elementAt, ensureAt, readAt, writeAt } from "../../../../package/xml/branch";
import { numberOf } from "../../../../package/xml/element";
import type { HostClass, HostProperty } from "../../../wire/hostClass";
import { requireBoolean, requireNumber, requireOneOf } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { change, type PartSelf } from "../chartSelf";
import { textOrientation } from "../textLook";
import { choice, flag, number, numberOrAutomatic } from "../members";
import { linkNumberFormat, numberFormat } from "../numberFormats";

const tickMarks = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;

const displayUnits = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
} as const;
const displayUnitNames = Object.keys(displayUnits) as (keyof typeof displayUnits)[];

const displayUnit: HostProperty<PartSelf> = {
  get: ({ branch }) => {
    if (elementAt(branch, "dispUnits/custUnit")) return "Custom";
    const word = readAt(branch, "dispUnits/builtInUnit@val");
    return displayUnitNames.find((name) => displayUnits[name] === word) ?? "None";
  },
  set: ({ of, branch }, value: unknown) => {
    const unit = requireOneOf(value, [...displayUnitNames, "None"]);
    change(of, () => {
      dropAt(branch, "dispUnits");
      if (unit !== "None") writeAt(branch, "dispUnits/builtInUnit@val", displayUnits[unit]);
    });
  },
};

const showDisplayUnitLabel: HostProperty<PartSelf> = {
  get: ({ branch }) => elementAt(branch, "dispUnits/dispUnitsLbl") !== undefined,
  set: ({ of, branch }, value: unknown) => {
    const shown = requireBoolean(value);
    if (elementAt(branch, "dispUnits") === undefined) throw invalidArgument();
    change(of, () => {
      if (shown) ensureAt(branch, "dispUnits/dispUnitsLbl");
      else dropAt(branch, "dispUnits/dispUnitsLbl");
    });
  },
};

/** "Sets the axis display unit to a custom value." */
export function setCustomDisplayUnit({ of, branch }: PartSelf, value: unknown): void {
  const unit = requireNumber(value, Number.MIN_VALUE, Number.MAX_VALUE);
  change(of, () => {
    dropAt(branch, "dispUnits");
    writeAt(branch, "dispUnits/custUnit@val", String(unit));
  });
}

const isSpacing = (spacing: number): boolean =>
  Number.isInteger(spacing) && spacing >= 1 && spacing <= 31_999;

/** What stands along an axis: marks, labels, how they show numbers. */
export const axisLabels: HostClass<PartSelf>["properties"] = {
  majorTickMark: choice("majorTickMark@val", tickMarks, "Cross"),
  minorTickMark: choice("minorTickMark@val", tickMarks, "Cross"),
  tickLabelPosition: choice(
    "tickLblPos@val",
    { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" },
    "NextToAxis",
  ),
  tickLabelSpacing: numberOrAutomatic("tickLblSkip@val", () => 1, isSpacing),
  tickMarkSpacing: number("tickMarkSkip@val", { least: 1, most: 31_999, otherwise: 1, whole: true }),
  numberFormat,
  linkNumberFormat,
  displayUnit,
  customDisplayUnit: { get: ({ branch }) => numberOf(readAt(branch, "dispUnits/custUnit@val")) ?? 0 },
  showDisplayUnitLabel,
  alignment: choice("lblAlgn@val", { Center: "ctr", Left: "l", Right: "r" }, "Center"),
  offset: number("lblOffset@val", { least: 0, most: 1000, otherwise: 100, whole: true }),
  multiLevel: flag("noMultiLvlLbl@val", true, true),
  textOrientation,
};
