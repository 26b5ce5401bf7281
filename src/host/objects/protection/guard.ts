import type { Area } from "../../../package/workbook";
import { requireAllowed, requireUnlocked, requireUnprotected } from "../../model/locks";
import { SheetModel } from "../../model/sheetModel";
import type { Guard } from "../../wire/hostClass";
import type { ExcelContext } from "../excelContext";
import { asExcel } from "../excelErrors";
import { rangeArgument } from "../range";
import { lockedClasses, lockedMembers, type Need, type Needs } from "./lockedMembers";

/** What of a sheet an object stands for. */
interface Place {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === "object" && value !== null && key in value;

const isArea = (value: unknown): value is Area => has(value, "top") && has(value, "right");

/** Every object on a sheet knows the sheet, and its area, its areas or its table. */
function placeOf(self: unknown): Place | undefined {
  if (!has(self, "sheet") || !(self.sheet instanceof SheetModel)) return undefined;
  const table = has(self, "table") && has(self.table, "area") ? self.table.area : undefined;
  const area = has(self, "area") ? self.area : table;
  const areas = has(self, "areas") && Array.isArray(self.areas) ? self.areas : [area];
  return { sheet: self.sheet, areas: areas.filter(isArea) };
}

const changesNothing = /^(?:get|_)|^(?:select|activate|calculate|setDirty|load)$/;

const needsOf = (className: string, member: string): Needs | undefined =>
  lockedMembers[className]?.[member] ?? (changesNothing.test(member) ? undefined : lockedClasses[className]);

/**
 * Refuses with AccessDenied ("You cannot perform the requested operation.") what the protection of a sheet does not let
 * people do. What a member needs is said in `lockedMembers.ts`, whichever file carries it out.
 */
export function protectionGuard(context: ExcelContext): Guard {
  return ({ hostClass, self }, member, parameters) => {
    const needs = needsOf(hostClass.name, member);
    const place = needs && placeOf(self);
    if (place?.sheet.stored.protection.protected !== true) return;
    asExcel(() => {
      for (const area of place.areas.length > 0 ? place.areas : [usedArea(place.sheet)])
        for (const need of typeof needs === "function" ? needs(area, parameters) : (needs ?? []))
          requireNeed(context, { need, sheet: place.sheet, area, destination: parameters[0] });
    });
  };
}

const usedArea = ({ cells }: SheetModel): Area =>
  cells.bounds(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };

interface Requirement {
  readonly need: Need;
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly destination: unknown;
}

function requireNeed(context: ExcelContext, { need, sheet, area, destination }: Requirement): void {
  switch (need) {
    case "cells":
      requireUnlocked(context.model.stored.styles, sheet, area);
      return;
    case "destination": {
      const target = rangeArgument(context, sheet, destination);
      requireUnlocked(context.model.stored.styles, target.sheet, target.area);
      return;
    }
    case "unprotected":
      requireUnprotected(sheet);
      return;
    default:
      requireAllowed(sheet, need);
  }
}
