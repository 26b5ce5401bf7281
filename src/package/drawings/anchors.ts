import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/element";

/** English metric units: 914,400 an inch. */
export const emuPerPoint = 12_700;

/** A place inside a cell; offsets in English metric units. */
export interface AnchorPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** Where something drawn is fastened (ECMA-376-1, 20.5.2): at two cells, at one, or at the sheet's origin. Sizes in EMU. */
export type Anchor =
  | { readonly kind: "twoCell"; readonly from: AnchorPoint; readonly to: AnchorPoint }
  | { readonly kind: "oneCell"; readonly from: AnchorPoint; readonly width: number; readonly height: number }
  | {
      readonly kind: "absolute";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** The elements of a drawing that hold one thing each, from back to front. */
export const anchorsIn = (root: XmlElement): XmlElement[] =>
  childrenOf(root).filter(({ name }) => /^(?:twoCell|oneCell|absolute)Anchor$/.test(localName(name)));

const emu = (element: XmlElement | undefined, name: string): number =>
  numberOf(attributeOf(element, name)) ?? 0;

const pointParts = [
  ["column", "col"],
  ["columnOffset", "colOff"],
  ["row", "row"],
  ["rowOffset", "rowOff"],
] as const;

function readPoint(anchor: XmlElement, name: string): AnchorPoint {
  const point = childOf(anchor, name);
  const read = (part: string) => numberOf(textOf(childOf(point, part))) ?? 0;
  return { column: read("col"), columnOffset: read("colOff"), row: read("row"), rowOffset: read("rowOff") };
}

export function readAnchor(anchor: XmlElement): Anchor {
  const size = childOf(anchor, "ext");
  const [width, height] = [emu(size, "cx"), emu(size, "cy")];
  switch (localName(anchor.name)) {
    case "twoCellAnchor":
      return { kind: "twoCell", from: readPoint(anchor, "from"), to: readPoint(anchor, "to") };
    case "oneCellAnchor":
      return { kind: "oneCell", from: readPoint(anchor, "from"), width, height };
    default: {
      const origin = childOf(anchor, "pos");
      return { kind: "absolute", x: emu(origin, "x"), y: emu(origin, "y"), width, height };
    }
  }
}

/** Fastens the thing at another place, in the way that it is fastened already. */
export function writeAnchor(anchor: XmlElement, place: Anchor): void {
  if (place.kind !== "absolute") writePoint(anchor, "from", place.from);
  if (place.kind === "twoCell") {
    writePoint(anchor, "to", place.to);
    return;
  }
  const size = childOf(anchor, "ext");
  if (size) Object.assign(size.attributes, { cx: String(place.width), cy: String(place.height) });
  const origin = place.kind === "absolute" ? childOf(anchor, "pos") : undefined;
  if (origin && place.kind === "absolute")
    Object.assign(origin.attributes, { x: String(place.x), y: String(place.y) });
}

function writePoint(anchor: XmlElement, name: string, point: AnchorPoint): void {
  const prefix = anchor.name.slice(0, anchor.name.indexOf(":") + 1);
  const parts = pointParts.map(([key, part]) => element(`${prefix}${part}`, {}, [String(point[key])]));
  childOf(anchor, name)?.children.splice(0, Infinity, ...parts);
}

/** `<xdr:cNvPr>`: the number, name and description of the thing, wherever it stands below its anchor. */
export function identityOf(parent: XmlElement): XmlElement | undefined {
  for (const child of childrenOf(parent)) {
    const found = localName(child.name) === "cNvPr" ? child : identityOf(child);
    if (found) return found;
  }
  return undefined;
}

/** The relationship that names the chart in a frame; undefined for anything else. */
export function chartIdOf(anchor: XmlElement): string | undefined {
  const data = childOf(childOf(childOf(anchor, "graphicFrame"), "graphic"), "graphicData");
  return attributeOf(childOf(data, "chart"), "id");
}
