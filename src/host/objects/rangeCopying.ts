import { autoFill, type FillKind } from "../model/autofill";
import { prepareCopy } from "../model/copying/copyCells";
import { performCopy } from "../model/copying/performCopy";
import { relocateStep } from "../model/structure/relocateStep";
import type { HostClass } from "../wire/hostClass";
import { areasArgument } from "./areas/areasArgument";
import { isGiven, requireBoolean, requireOneOf } from "./argument";
import { asExcel, invalidArgument, notImplemented } from "./excelErrors";
import { rangeArgument } from "./range";
import { isTooLarge, isUnbounded, requireAlive, type RangeSelf } from "./rangeSelf";

/** `Excel.AutoFillType`, as it is worded for `XlAutoFillType`: what goes on, and what only repeats. */
const fillKinds = {
  FillDefault: { pattern: "default", looks: true },
  FillCopy: { pattern: "repeat", looks: true },
  FillSeries: { pattern: "series", looks: true },
  FillFormats: { pattern: "nothing", looks: true },
  FillValues: { pattern: "repeat", looks: false },
  FillDays: { pattern: "days", looks: true },
  FillWeekdays: { pattern: "weekdays", looks: true },
  FillMonths: { pattern: "months", looks: true },
  FillYears: { pattern: "years", looks: true },
  LinearTrend: { pattern: "linear", looks: true },
  GrowthTrend: { pattern: "growth", looks: true },
} as const satisfies Readonly<Record<string, FillKind>>;
type FillType = keyof typeof fillKinds | "FlashFill";
const fillTypes = [...(Object.keys(fillKinds) as (keyof typeof fillKinds)[]), "FlashFill"] as const;

function fill(self: RangeSelf, destination: unknown, fillType: unknown): void {
  requireAlive(self);
  const { context, sheet, area } = self;
  if (!isGiven(destination)) throw notImplemented("Range.autoFill without a destination");
  const type = requireOneOf<FillType>(fillType, fillTypes, "FillDefault");
  if (type === "FlashFill") throw notImplemented('Range.autoFill("FlashFill")');
  const target = rangeArgument(context, sheet, destination);
  if (target.sheet !== sheet || isTooLarge(target)) throw invalidArgument();
  asExcel(() => {
    autoFill(sheet, area, target.area, fillKinds[type], context.model.context);
  });
  const kind = type === "FillFormats" ? "format" : "cells";
  context.model.announce({ kind, sheet, area: target.area, source: "addin" });
}

const copyKinds = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;

const flag = (value: unknown): boolean => isGiven(value) && requireBoolean(value);

export function copyFrom(
  self: RangeSelf,
  given: unknown,
  copyType: unknown,
  skipBlanks: unknown,
  transpose: unknown,
): void {
  requireAlive(self);
  const { context, sheet } = self;
  const type = requireOneOf(copyType, ["All", "Formulas", "Values", "Formats", "Link"], "All");
  if (type === "Link") throw notImplemented('Range.copyFrom("Link")');
  const source = areasArgument(context, sheet, given);
  const options = { kind: copyKinds[type], skipBlanks: flag(skipBlanks), transpose: flag(transpose) };
  const copy = asExcel(() => prepareCopy(source, sheet, self.area, options));
  performCopy(context.model, sheet, copy, "addin");
}

/** "The destination range will be expanded automatically if it is smaller than the current range." */
function moveTo(self: RangeSelf, destination: unknown): void {
  requireAlive(self);
  const { context, sheet, area } = self;
  if (isUnbounded(area)) throw notImplemented("Range.moveTo of whole rows or columns");
  const target = rangeArgument(context, sheet, destination);
  const to = { sheet: target.sheet, row: target.area.top, column: target.area.left };
  asExcel(() => {
    context.model.edits.perform(relocateStep(context.model, sheet, area, to, "addin"));
  });
}

/** The methods of Range that repeat cells elsewhere, or take them there. */
export const rangeCopying: HostClass<RangeSelf>["methods"] = {
  autoFill: fill,
  copyFrom,
  moveTo,
};
