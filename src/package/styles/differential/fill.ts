import { attributeOf, childOf, element, type XmlElement } from "../../xml/element";
import { patternTypes } from "../cellStyle";
import { coloredElement, resolveColor, type ThemeColors } from "../colors";
import type { Differential, DifferentialChange } from "../differential";
import { withChild } from "./children";

/** Here a solid fill's colour is the background, and may say no pattern (ECMA-376-1, 18.8.14). */
export function describedFill(fill: XmlElement | undefined, theme: ThemeColors): Differential {
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

export function withFill(dxf: XmlElement, change: DifferentialChange, prefix: string): XmlElement {
  if (!("fill" in change)) return dxf;
  const background = coloredElement(`${prefix}bgColor`, change.fill);
  const pattern = element(`${prefix}patternFill`, {}, background ? [background] : []);
  return withChild(dxf, "fill", background && element(`${prefix}fill`, {}, [pattern]));
}
