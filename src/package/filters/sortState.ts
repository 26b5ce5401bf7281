import { areaAddress, parseArea } from "../cells/address";
import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  element,
  localName,
  numberOf,
  type XmlElement,
} from "../xml/element";
import type { SortKey, SortState } from "./storedFilter";

/** The `<sortState>` below `parent`; undefined when there is none or it says no area. */
export function readSortState(parent: XmlElement | undefined): SortState | undefined {
  const state = childOf(parent, "sortState");
  const area = parseArea(attributeOf(state, "ref") ?? "");
  if (!state || !area) return undefined;
  const method = attributeOf(state, "sortMethod");
  return {
    area,
    matchCase: booleanOf(attributeOf(state, "caseSensitive")),
    method: method === "stroke" || method === "pinYin" ? method : undefined,
    keys: childrenOf(state, "sortCondition")
      .map(readKey)
      .filter((key) => key !== undefined),
  };
}

function readKey(condition: XmlElement): SortKey | undefined {
  const area = parseArea(attributeOf(condition, "ref") ?? "");
  const by = attributeOf(condition, "sortBy");
  return (
    area && {
      area,
      descending: booleanOf(attributeOf(condition, "descending")),
      by: by === "cellColor" || by === "fontColor" || by === "icon" ? by : "value",
      differential: numberOf(attributeOf(condition, "dxfId")),
      iconSet: attributeOf(condition, "iconSet"),
      icon: numberOf(attributeOf(condition, "iconId")),
    }
  );
}

/** A `<sortState>`; the one below `parent` as it is written when it says the same. */
export function sortStateElement(
  state: SortState,
  parent: XmlElement | undefined,
  prefix: string,
): XmlElement {
  const old = childOf(parent, "sortState");
  if (old && JSON.stringify(readSortState(parent)) === JSON.stringify(state)) return old;
  const attributes = {
    ...old?.attributes,
    caseSensitive: state.matchCase ? 1 : undefined,
    sortMethod: state.method,
    ref: areaAddress(state.area),
  };
  const extensions = childrenOf(old).filter(({ name }) => localName(name) !== "sortCondition");
  return element(`${prefix}sortState`, attributes, [
    ...state.keys.map((key) => keyElement(key, prefix)),
    ...extensions,
  ]);
}

function keyElement(key: SortKey, prefix: string): XmlElement {
  return element(`${prefix}sortCondition`, {
    descending: key.descending ? 1 : undefined,
    sortBy: key.by === "value" ? undefined : key.by,
    ref: areaAddress(key.area),
    dxfId: key.differential,
    iconSet: key.iconSet,
    iconId: key.icon,
  });
}
