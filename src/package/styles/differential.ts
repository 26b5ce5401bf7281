import { attributeOf, childOf, childrenOf, element, localName, type XmlElement } from "../xml/element";
import { changedBorder, describeBorders } from "./border";
import { patternTypes, type Borders, type CellStyle, type StyleChange } from "./cellStyle";
import { coloredElement, resolveColor, type ThemeColors } from "./colors";
import { changedFont, describeFont, sortedFont } from "./font";
import type { StyleParts } from "./styleParts";

/**
 * What changes a look: an index into `<dxfs>`, or a `<dxf>` of its own where a part of the file carries it along;
 * undefined for nothing.
 */
export type DifferentialLook = number | XmlElement | undefined;

/** What it says of a look, and nothing else. */
export type Differential = Partial<Omit<CellStyle, "namedStyle">>;

/** What it is to say; undefined takes away what it says of that. */
export type DifferentialChange = { readonly [Key in keyof StyleChange]?: StyleChange[Key] | undefined };

/** The looks that conditional formats and table styles put over those of cells. */
export interface DifferentialStyles {
  describe(look: DifferentialLook): Differential;
  derive(look: DifferentialLook, change: DifferentialChange): DifferentialLook;
}

/** Which child of `<font>` says each thing. */
const fontChildren = {
  bold: "b",
  italic: "i",
  strikethrough: "strike",
  underline: "u",
  fontColor: "color",
  fontTint: "color",
  fontSize: "sz",
  fontName: "name",
  superscript: "vertAlign",
  subscript: "vertAlign",
} as const;
type FontKey = keyof typeof fontChildren;
const fontKeys = Object.keys(fontChildren) as FontKey[];

function describedFont(font: XmlElement | undefined, theme: ThemeColors): Differential {
  const described = describeFont(font, theme);
  const said = fontKeys.filter((key) => childOf(font, fontChildren[key]) !== undefined);
  return Object.fromEntries(said.map((key) => [key, described[key]]));
}

/** Here a solid fill's colour is the background, and may say no pattern (ECMA-376-1, 18.8.14). */
function describedFill(fill: XmlElement | undefined, theme: ThemeColors): Differential {
  const written = childOf(fill, "patternFill");
  if (!written) return {};
  const pattern = patternTypes.find((type) => type === attributeOf(written, "patternType")) ?? "solid";
  const [front, back] = [childOf(written, "fgColor"), childOf(written, "bgColor")];
  const background = pattern === "solid" ? (back ?? front) : back;
  const isSolid = pattern === "solid";
  return {
    pattern,
    fill: resolveColor(background, theme),
    ...(isSolid ? {} : { patternColor: resolveColor(front, theme) }),
  };
}

/** Children of `<dxf>` in the schema's order (CT_Dxf). */
const order = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

const withChild = (dxf: XmlElement, name: string, child: XmlElement | undefined): XmlElement => {
  const others = childrenOf(dxf).filter((each) => localName(each.name) !== name);
  const children = [...others, ...(child ? [child] : [])];
  const place = (each: XmlElement) => order.indexOf(localName(each.name));
  return { ...dxf, children: children.sort((one, other) => place(one) - place(other)) };
};

/** A font in which what is off is said to be off: over a bold cell, that matters. */
function changedMarks(dxf: XmlElement, change: DifferentialChange, prefix: string): XmlElement {
  const keys = fontKeys.filter((key) => key in change);
  if (keys.length === 0) return dxf;
  const font = childOf(dxf, "font") ?? element(`${prefix}font`);
  const said = Object.fromEntries(keys.map((key) => [key, change[key]])) as StyleChange;
  const changed = changedFont(font, said, prefix);
  const off = keys.filter((key) => change[key] === false && !key.endsWith("script"));
  const marks = off.map((key) => element(prefix + fontChildren[key], { val: "0" }));
  const children = [...childrenOf(changed), ...marks];
  return withChild(dxf, "font", children.length > 0 ? sortedFont({ ...changed, children }) : undefined);
}

function changedFill(dxf: XmlElement, change: DifferentialChange, prefix: string): XmlElement {
  if (!("fill" in change)) return dxf;
  const background = coloredElement(`${prefix}bgColor`, change.fill);
  const pattern = element(`${prefix}patternFill`, {}, background ? [background] : []);
  return withChild(dxf, "fill", background && element(`${prefix}fill`, {}, [pattern]));
}

function changedBorders(dxf: XmlElement, { borders }: DifferentialChange, prefix: string): XmlElement {
  if (!borders) return dxf;
  const border = changedBorder(childOf(dxf, "border") ?? element(`${prefix}border`), { borders }, prefix);
  const isEmpty = childrenOf(border).every((side) => attributeOf(side, "style") === undefined);
  return withChild(dxf, "border", isEmpty ? undefined : border);
}

/** `<dxfs>`, put into words and derived. */
export class WorkbookDifferentials implements DifferentialStyles {
  constructor(private readonly parts: StyleParts) {}

  describe(look: DifferentialLook): Differential {
    const dxf = this.element(look);
    const { theme } = this.parts;
    const border = childOf(dxf, "border");
    const numberFormat = attributeOf(childOf(dxf, "numFmt"), "formatCode");
    return {
      ...describedFont(childOf(dxf, "font"), theme),
      ...describedFill(childOf(dxf, "fill"), theme),
      ...(border ? { borders: describeBorders(border, theme) } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  }

  derive(look: DifferentialLook, change: DifferentialChange): DifferentialLook {
    const { prefix } = this.parts;
    const old = this.element(look) ?? element(`${prefix}dxf`);
    const steps = [changedMarks, changedFill, changedBorders];
    const changed = steps.reduce((dxf, step) => step(dxf, change, prefix), old);
    const dxf = this.withNumberFormat(changed, change);
    return typeof look === "object" ? dxf : this.parts.dxfs.add(dxf);
  }

  private element(look: DifferentialLook): XmlElement | undefined {
    return typeof look === "number" ? this.parts.dxfs.items[look] : look;
  }

  private withNumberFormat(dxf: XmlElement, change: DifferentialChange): XmlElement {
    if (!("numberFormat" in change)) return dxf;
    const { numberFormat } = change;
    const { numberFormats, prefix } = this.parts;
    const format =
      numberFormat === undefined
        ? undefined
        : element(`${prefix}numFmt`, { numFmtId: numberFormats.id(numberFormat), formatCode: numberFormat });
    return withChild(dxf, "numFmt", format);
  }
}

/** A look over a cell's own: what it does not say stays as it is. */
export function withDifferential(look: CellStyle, { borders, ...said }: Differential): CellStyle {
  const drawn = Object.entries(borders ?? {}).filter(([, line]) => line !== undefined);
  return {
    ...look,
    ...said,
    borders: { ...look.borders, ...(Object.fromEntries(drawn) as Partial<Borders>) },
  };
}
