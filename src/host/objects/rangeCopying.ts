import { autoFill, type FillKind } from "../model/autofill";
import type { HostClass } from "../wire/hostClass";
import { isGiven, requireOneOf } from "./argument";
import { asExcel, invalidArgument, notImplemented } from "./excelErrors";
import { rangeArgument } from "./range";
import { isTooLarge, requireAlive, type RangeSelf } from "./rangeSelf";

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

/** The methods of Range that repeat cells elsewhere. */
export const rangeCopying: HostClass<RangeSelf>["methods"] = {
  autoFill: fill,
};
