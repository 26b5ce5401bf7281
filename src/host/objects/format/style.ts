import type { NamedStyle, StyleAspect } from "../../../package/styles/named/namedStyle";
import type { BorderSide } from "../../../package/styles/cellStyle";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireText } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidOperation, itemNotFound } from "../excelErrors";
import { alignmentMembers } from "./alignment";
import { protectionMembers } from "./formatProtection";
import type { Looks } from "./looks";
import { lookMember, lookProperties } from "./lookMember";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { rangeBorderCollectionClass } from "./rangeBorder";
import type { RangeBorder } from "../../model/looks/lines";

/** Behind a Style: the workbook, and the style's name. */
interface StyleSelf extends Looks {
  readonly context: ExcelContext;
  readonly name: string;
}

/** Throws ItemNotFound when the style was deleted. */
function styleOf(context: ExcelContext, name: string): NamedStyle {
  const style = context.model.stored.styles.named.find(name);
  if (style === undefined) throw itemNotFound();
  return style;
}

const announce = ({ model }: ExcelContext): void => {
  model.announce({ kind: "workbookData" });
};

const sides: Readonly<Partial<Record<RangeBorder, BorderSide>>> = {
  edgeTop: "top",
  edgeBottom: "bottom",
  edgeLeft: "left",
  edgeRight: "right",
  diagonalDown: "diagonalDown",
  diagonalUp: "diagonalUp",
};

/** "A collection of four border objects." */
const edges: readonly RangeBorder[] = ["edgeTop", "edgeBottom", "edgeLeft", "edgeRight"];

/** How a cell style looks. */
function looksOfStyle(context: ExcelContext, name: string): Looks {
  const look = () => styleOf(context, name).look;
  const change: Looks["change"] = (changed) => {
    context.model.stored.styles.named.change(name, changed(look()));
    announce(context);
  };
  return {
    found: () => [look()],
    change,
    lines: (border) => [sides[border] && look().borders[sides[border]]],
    changeLines: (border, changed) => {
      const side = sides[border];
      if (side === undefined) throw invalidOperation();
      change(({ borders }) => ({ borders: { [side]: changed(borders[side]) } }));
    },
  };
}

const includes = (aspect: StyleAspect): HostProperty<StyleSelf> => ({
  get: ({ context, name }) => styleOf(context, name).includes[aspect],
  set: ({ context, name }, value: unknown) => {
    context.model.stored.styles.named.include(name, aspect, requireBoolean(value));
    announce(context);
  },
});

const numberFormat = lookMember("numberFormat", { shown: (code) => code, given: requireText });

export const styleClass: HostClass<StyleSelf> = {
  name: "Style",
  properties: {
    name: { get: ({ name }) => name },
    builtIn: { get: ({ context, name }) => styleOf(context, name).builtinId !== undefined },
    includeNumber: includes("number"),
    includeFont: includes("font"),
    includePatterns: includes("fill"),
    includeBorder: includes("border"),
    includeAlignment: includes("alignment"),
    includeProtection: includes("protection"),
    ...lookProperties({
      orientation: alignmentMembers.textOrientation,
      numberFormat,
      numberFormatLocal: numberFormat,
      ...alignmentMembers,
      ...protectionMembers,
    }),
  },
  navigations: {
    borders: (self) => hostObject(rangeBorderCollectionClass, { looks: self, borders: edges }),
    fill: (self) => hostObject(rangeFillClass, self),
    font: (self) => hostObject(rangeFontClass, self),
  },
  methods: {
    delete: ({ context, name }) => {
      if (styleOf(context, name).builtinId !== undefined) throw invalidOperation();
      context.model.stored.styles.named.delete(name);
      announce(context);
    },
  },
};

export const styleObject = (context: ExcelContext, { name }: NamedStyle): HostObject =>
  hostObject(styleClass, { context, name, ...looksOfStyle(context, name) });
