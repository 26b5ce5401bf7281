import { reorderConditionalFormat } from "../../../model/rules/conditional/conditionalFormats";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireBoolean, requireInteger } from "../../argument";
import { invalidOperation, orNotFound } from "../../excelErrors";
import { rangeObject } from "../../range";
import { rangeAreasObject } from "../../areas/rangeAreas";
import { cellValueClass, textComparisonClass } from "./comparisonFormats";
import { announceConditional, changeFormat, storedFormat, type ConditionalSelf } from "./conditionalSelf";
import { customClass } from "./customFormat";
import { formatsOn } from "./formatsOn";
import { dataBarClass } from "./dataBarFormat";
import { typeOfRule, type FormatType } from "./newRules";
import { presetClass } from "./presetFormat";
import { colorScaleClass } from "./colorScaleFormat";
import { iconSetClass } from "./iconSetFormat";
import { topBottomClass } from "./topBottomFormat";

/** The member by which each type is reached, and its class, which is looked at only when called. */
const kinds = {
  cellValue: ["CellValue", () => cellValueClass],
  colorScale: ["ColorScale", () => colorScaleClass],
  custom: ["Custom", () => customClass],
  dataBar: ["DataBar", () => dataBarClass],
  iconSet: ["IconSet", () => iconSetClass],
  preset: ["PresetCriteria", () => presetClass],
  textComparison: ["ContainsText", () => textComparisonClass],
  topBottom: ["TopBottom", () => topBottomClass],
} as const satisfies Readonly<Record<string, readonly [FormatType, () => HostClass<ConditionalSelf>]>>;

const typeOf = (self: ConditionalSelf): FormatType | undefined => typeOfRule(storedFormat(self).rule);

/** "Returns the ... properties if the current conditional format is of that type": a null object, or ItemNotFound, otherwise. */
const kindNavigations: HostClass<ConditionalSelf>["navigations"] = Object.fromEntries(
  Object.entries(kinds).flatMap(([name, [type, hostClass]]) => {
    const find = (self: ConditionalSelf) => (typeOf(self) === type ? hostObject(hostClass(), self) : null);
    return [
      [name, (self: ConditionalSelf) => orNotFound(find(self))],
      [`${name}OrNullObject`, find],
    ];
  }),
);

const placeOf = ({ cells, id }: ConditionalSelf): number =>
  formatsOn(cells).findIndex((format) => format.id === id);

/** "Use a negative priority to begin from the back. Priorities greater than the bounds will get and set to the maximum." */
function setPriority(self: ConditionalSelf, value: unknown): void {
  const wanted = requireInteger(value);
  const others = formatsOn(self.cells);
  const last = others.length - 1;
  const place = wanted < 0 ? Math.max(0, others.length + wanted) : Math.min(wanted, last);
  const there = others[place];
  storedFormat(self);
  if (there === undefined || there.id === self.id) return;
  reorderConditionalFormat(self.cells.sheet.stored, self.id, there.id);
  announceConditional(self.cells);
}

/** Null where the format is on several areas. */
function range({ cells, ...self }: ConditionalSelf): HostObject | null {
  const [area, ...others] = storedFormat({ cells, ...self }).areas;
  const { context, sheet } = cells;
  return area && others.length === 0 ? rangeObject({ context, sheet, area }) : null;
}

const drawings = new Set<FormatType | undefined>(["DataBar", "IconSet", "ColorScale"]);

export const conditionalFormatClass: HostClass<ConditionalSelf> = {
  name: "ConditionalFormat",
  identity: "id",
  properties: {
    id: { get: ({ id }) => id },
    priority: { get: placeOf, set: setPriority },
    /** "Value is `null` on data bars, icon sets, and color scales." */
    stopIfTrue: {
      get: (self) => (drawings.has(typeOf(self)) ? null : storedFormat(self).stopIfTrue),
      set: (self, value: unknown) => {
        const stopIfTrue = requireBoolean(value);
        if (drawings.has(typeOf(self))) throw invalidOperation();
        changeFormat(self, (format) => ({ ...format, stopIfTrue }));
      },
    },
    type: { get: typeOf },
  },
  navigations: kindNavigations,
  methods: {
    delete: (self) => {
      changeFormat(self, () => undefined);
    },
    getRange: (self) => {
      const found = range(self);
      if (found === null) throw invalidOperation();
      return found;
    },
    getRangeOrNullObject: range,
    getRanges: (self) => {
      const { context, sheet } = self.cells;
      return rangeAreasObject({ context, sheet, areas: storedFormat(self).areas });
    },
  },
};
