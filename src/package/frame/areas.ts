import { areaAddress, parseArea } from "../cells/address";
import type { Area } from "../workbook";
import { attributeOf, descend, element, type XmlElement } from "../xml/element";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

const areasOf = (elements: readonly XmlElement[]): Area[] =>
  elements.map((each) => parseArea(attributeOf(each, "ref") ?? "")).filter((area) => area !== undefined);

export const mergesPart = framePart({
  field: "merges",
  read: (frame) => areasOf(descend(frame, "mergeCells", "mergeCell")),
  write: (frame, areas) => {
    const prefix = prefixOf(frame);
    const merges = areas.map((area) => element(`${prefix}mergeCell`, { ref: areaAddress(area) }));
    const list = element(`${prefix}mergeCells`, { count: merges.length }, merges);
    return withChild(frame, "mergeCells", merges.length > 0 ? list : undefined);
  },
});
