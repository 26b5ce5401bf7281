import {
  attributeOf,
  booleanOf,
  childOf,
  element,
  childrenOf,
  isElement,
  localName,
  type XmlElement,
} from "../../xml/element";
import { serializeXml } from "../../xml/serialize";
import { styleAspects, type StyleAspect } from "./namedStyle";

/** Where a format (`<xf>`) says each aspect: by an attribute or a child, and the flag that says whether it is its own. */
const places: Readonly<
  Record<StyleAspect, { readonly flag: string; readonly id?: string; readonly child?: string }>
> = {
  number: { flag: "applyNumberFormat", id: "numFmtId" },
  font: { flag: "applyFont", id: "fontId" },
  fill: { flag: "applyFill", id: "fillId" },
  border: { flag: "applyBorder", id: "borderId" },
  alignment: { flag: "applyAlignment", child: "alignment" },
  protection: { flag: "applyProtection", child: "protection" },
};

/** What a cell style includes: everything that it does not leave out. */
export const includesOf = (format: XmlElement | undefined): Record<StyleAspect, boolean> =>
  Object.fromEntries(
    styleAspects.map((aspect) => [aspect, booleanOf(attributeOf(format, places[aspect].flag), true)]),
  ) as Record<StyleAspect, boolean>;

export const withIncluded = (format: XmlElement, aspect: StyleAspect, included: boolean): XmlElement => ({
  ...format,
  attributes: { ...format.attributes, [places[aspect].flag]: included ? "1" : "0" },
});

/** What a format says of one aspect, comparably. */
function said(format: XmlElement, aspect: StyleAspect): string {
  const { id, child } = places[aspect];
  if (id !== undefined) return attributeOf(format, id) ?? "0";
  const found = childOf(format, child ?? "");
  return found ? serializeXml(found) : "";
}

/** The format saying of one aspect what another says. */
function withAspect(format: XmlElement, from: XmlElement, aspect: StyleAspect): XmlElement {
  const { id, child, flag } = places[aspect];
  const own = id === undefined ? {} : { [id]: attributeOf(from, id) ?? "0" };
  const { attributes } = element(format.name, { ...format.attributes, [flag]: undefined, ...own });
  if (id !== undefined) return { ...format, attributes };
  const others = format.children.filter((each) => !isElement(each) || localName(each.name) !== child);
  const taken = childrenOf(from, child);
  const children = child === "alignment" ? [...taken, ...others] : [...others, ...taken];
  return { ...format, attributes, children };
}

/** A cell's format with a cell style applied: what the style includes is the style's, the rest is the cell's own. */
export function withStyleApplied(format: XmlElement, style: XmlElement, id: number): XmlElement {
  const includes = includesOf(style);
  const applied = styleAspects.reduce(
    (current, aspect) =>
      includes[aspect] ? withAspect(current, style, aspect) : withIncluded(current, aspect, true),
    format,
  );
  return { ...applied, attributes: { ...applied.attributes, xfId: String(id) } };
}

/** A cell's format after its style changed from `before` to `after`: where it said the same, it follows. */
export function followed(format: XmlElement, before: XmlElement, after: XmlElement): XmlElement {
  return styleAspects
    .filter((aspect) => said(before, aspect) !== said(after, aspect))
    .filter((aspect) => said(format, aspect) === said(before, aspect))
    .reduce((current, aspect) => withAspect(current, after, aspect), format);
}
