import { emuPerPoint } from "../../../../package/drawings/anchors";
import { drawnColor } from "../../../../package/drawings/color";
import type { ThemeColors } from "../../../../package/styles/colors";
import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  descend,
  numberOf,
  textOf,
  type XmlElement,
} from "../../../../package/xml/element";
import type { Letters, ShownLine } from "./shownChart";

const hundredths = 100;
const usualColor = "#595959";
const usualWidth = 0.75;

/** What fills a part by its shape properties; undefined for nothing, or where nothing is said. */
export const fillOf = (part: XmlElement | undefined, theme: ThemeColors): string | undefined =>
  drawnColor(childOf(childOf(part, "spPr"), "solidFill"), theme);

export const hasNoFill = (part: XmlElement | undefined): boolean =>
  childOf(childOf(part, "spPr"), "noFill") !== undefined;

/** The line of a part: what its shape properties say over what is usual. */
export function lineOf(
  part: XmlElement | undefined,
  theme: ThemeColors,
  usual: ShownLine | undefined,
): ShownLine | undefined {
  const line = childOf(childOf(part, "spPr"), "ln");
  if (line === undefined) return usual;
  if (childOf(line, "noFill")) return undefined;
  const width = numberOf(attributeOf(line, "w"));
  const dash = attributeOf(childOf(line, "prstDash"), "val") ?? "solid";
  return {
    color: drawnColor(childOf(line, "solidFill"), theme) ?? usual?.color ?? usualColor,
    width: width === undefined ? (usual?.width ?? usualWidth) : width / emuPerPoint,
    dashed: dash !== "solid",
  };
}

/** How letters look by the properties that are said, nearest first. */
export function lettersOf(
  parts: readonly (XmlElement | undefined)[],
  theme: ThemeColors,
  usualSize: number,
): Letters {
  const said = parts.flatMap(properties);
  const first = (name: string) =>
    said.map((each) => attributeOf(each, name)).find((value) => value !== undefined);
  const size = numberOf(first("sz"));
  const fill = said.map((each) => drawnColor(childOf(each, "solidFill"), theme)).find(Boolean);
  const font = said.map((each) => attributeOf(childOf(each, "latin"), "typeface")).find(Boolean);
  return {
    color: fill ?? usualColor,
    size: size === undefined ? usualSize : size / hundredths,
    bold: booleanOf(first("b")),
    italic: booleanOf(first("i")),
    font: font?.startsWith("+") === true ? undefined : font,
  };
}

/** Properties of letters in a part's own text, then of the text that Excel makes. */
const properties = (part: XmlElement | undefined): XmlElement[] => [
  ...descend(part, "tx", "rich", "p", "r", "rPr").slice(0, 1),
  ...descend(part, "tx", "rich", "p", "pPr", "defRPr").slice(0, 1),
  ...descend(part, "txPr", "p", "pPr", "defRPr").slice(0, 1),
];

/** The text of a title or label: written into it, or remembered of a cell. */
export function textIn(part: XmlElement | undefined): string | undefined {
  const text = childOf(part, "tx");
  const rich = childOf(text, "rich");
  if (rich) {
    return childrenOf(rich, "p").map(textOfParagraph).join("\n");
  }
  const [point] = descend(text, "strRef", "strCache", "pt", "v");
  return point && textOf(point);
}

const textOfParagraph = (paragraph: XmlElement): string =>
  childrenOf(paragraph)
    .map((run) => textOf(childOf(run, "t")))
    .join("");
