import { attributeOf, childOf, childrenOf, element, type XmlElement } from "../xml/element";
import { changedBorder, describeBorders } from "./border";
import type { Differential, DifferentialChange, DifferentialLook, DifferentialStyles } from "./differential";
import { withChild } from "./differential/children";
import { describedFill, withFill } from "./differential/fill";
import { describedFont, withFont } from "./differential/font";
import type { StyleParts } from "./styleParts";

function withBorders(dxf: XmlElement, { borders }: DifferentialChange, prefix: string): XmlElement {
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
    const steps = [withFont, withFill, withBorders];
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
