import type { StoredSheet } from "../../package/workbook";
import type { HostProperty } from "../wire/hostClass";
import { requireBoolean, requireNumber, requireOneOf } from "./argument";
import type { SheetSelf } from "./excelContext";

/** How a stored value is said in Office.js, and what an add-in gives is stored. Refuses with InvalidArgument. */
export interface Translation<Stored> {
  readonly say: (stored: Stored) => unknown;
  readonly take: (given: unknown) => Stored;
}

export const asBoolean: Translation<boolean> = { say: (stored) => stored, take: requireBoolean };

/** A stored word by its name in an enumeration of Office.js; `otherwise` for a word that has none. */
export function asNamed<Stored extends string>(
  table: Readonly<Record<string, Stored>>,
  otherwise: string,
): Translation<Stored> {
  const names = Object.keys(table);
  return {
    say: (stored) => names.find((name) => table[name] === stored) ?? otherwise,
    take: (given) => table[requireOneOf(given, names)] as Stored,
  };
}

export const pointsPerInch = 72;

/** Inches, said in points. */
export const inPoints: Translation<number> = {
  say: (inches) => Math.round(inches * pointsPerInch * 1e6) / 1e6,
  take: (points) => requireNumber(points, 0, Number.MAX_SAFE_INTEGER) / pointsPerInch,
};

/** Parts of a sheet that are fields themselves. */
type SheetPart = "printOptions" | "pageMargins" | "pageSetup" | "headerFooter";

/** Puts other values into one of a sheet's stored parts and says so. */
export function changeSheet<Part extends SheetPart>(
  { context, sheet }: SheetSelf,
  part: Part,
  change: Partial<StoredSheet[Part]>,
): void {
  sheet.stored[part] = { ...sheet.stored[part], ...change };
  context.model.announce({ kind: "sheetLayout", sheet });
}

/** A property that is one field of one of a sheet's stored parts. */
export const sheetField = <Part extends SheetPart, Field extends keyof StoredSheet[Part]>(
  part: Part,
  field: Field,
  { say, take }: Translation<StoredSheet[Part][Field]>,
): HostProperty<SheetSelf> => ({
  get: ({ sheet }) => say(sheet.stored[part][field]),
  set: (self, given: unknown) => {
    const change: Partial<StoredSheet[Part]> = {};
    change[field] = take(given);
    changeSheet(self, part, change);
  },
});
