import { chartFrame, emptyDrawing } from "../charts/chartXml";
import { emuPerPoint } from "../drawings/anchors";
import { childOf, element, type XmlElement } from "../xml/element";
import type { ChartPlace } from "./chartLayout";

/** A drawing with a chart at each place; `relationships` are the ids of the charts, in the same order. */
export function drawingPart(places: readonly ChartPlace[], relationships: readonly string[]): XmlElement {
  const root = emptyDrawing();
  root.children.push(...places.map((place, index) => anchor(place, index + 1, relationships[index] ?? "")));
  return root;
}

/** Fastened at one cell, so that the height of rows doesn't stretch the chart. Shapes are counted from 2. */
function anchor(
  { row, column, width, height }: ChartPlace,
  number: number,
  relationship: string,
): XmlElement {
  const frame = chartFrame(number + 1, `Chart ${number}`, relationship);
  const from = [
    ["col", column],
    ["colOff", 0],
    ["row", row],
    ["rowOff", 0],
  ] as const;
  const size = { cx: width * emuPerPoint, cy: height * emuPerPoint };
  const graphic = childOf(frame, "graphicFrame") ?? element("xdr:graphicFrame");
  return element("xdr:oneCellAnchor", {}, [
    element(
      "xdr:from",
      {},
      from.map(([name, value]) => element(`xdr:${name}`, {}, [String(value)])),
    ),
    element("xdr:ext", size),
    graphic,
    element("xdr:clientData"),
  ]);
}
