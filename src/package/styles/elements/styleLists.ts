import type { ChildOrder } from "../../xml/branch";
import { addChild } from "../../xml/branch";
import { attributeOf, childOf, childrenOf, element, type XmlElement } from "../../xml/element";
import type { StyledKind } from "./elementStyles";

/** The children of `<styleSheet>` in the schema's order (ECMA-376-1, 18.8.39). */
const order: ChildOrder = {
  styleSheet: [
    ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
    ...["tableStyles", "colors", "extLst"],
  ],
};

/** The attribute of the list that names the default, and Excel's default where it does not. */
export const defaults: Readonly<Record<StyledKind, readonly [attribute: string, otherwise: string]>> = {
  table: ["defaultTableStyle", "TableStyleMedium2"],
  pivotTable: ["defaultPivotStyle", "PivotStyleLight16"],
  slicer: ["defaultSlicerStyle", "SlicerStyleLight1"],
  timeline: ["defaultTimelineStyle", "TimeSlicerStyleLight1"],
};

/** The lists that Excel 2010 and 2013 added as extensions ([MS-XLSX] 2.4.61 and 2.4.87). */
interface Extension {
  readonly uri: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly list: string;
}

const spreadsheets = "http://schemas.microsoft.com/office/spreadsheetml";

export const extensions: Readonly<Partial<Record<StyledKind, Extension>>> = {
  slicer: {
    uri: "{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}",
    prefix: "x14",
    namespace: `${spreadsheets}/2009/9/main`,
    list: "slicerStyles",
  },
  timeline: {
    uri: "{9260A510-F301-46a8-8635-F512D64BE5F5}",
    prefix: "x15",
    namespace: `${spreadsheets}/2010/11/main`,
    list: "timelineStyles",
  },
};

const isAt =
  (uri: string) =>
  (extension: XmlElement): boolean =>
    attributeOf(extension, "uri")?.toUpperCase() === uri.toUpperCase();

const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(":") + 1);

/** The list of a kind's styles, if the part has one: `<tableStyles>`, or that of an extension. */
export function listOfKind(root: XmlElement, kind: StyledKind): XmlElement | undefined {
  const extension = extensions[kind];
  if (extension === undefined) return childOf(root, "tableStyles");
  const found = childrenOf(childOf(root, "extLst"), "ext").find(isAt(extension.uri));
  return childOf(found, extension.list);
}

function ensureChild(root: XmlElement, name: string, attributes: Readonly<Record<string, string>> = {}) {
  const known = childOf(root, name);
  if (known) return known;
  const made = element(prefixOf(root) + name, attributes);
  addChild(root, made, order);
  return made;
}

export const ensureTableStyles = (root: XmlElement): XmlElement =>
  ensureChild(root, "tableStyles", {
    count: "0",
    defaultTableStyle: defaults.table[1],
    defaultPivotStyle: defaults.pivotTable[1],
  });

/** The same, made where it is missing. */
export function ensureListOfKind(root: XmlElement, kind: StyledKind): XmlElement {
  const extension = extensions[kind];
  if (extension === undefined) return ensureTableStyles(root);
  const known = listOfKind(root, kind);
  if (known) return known;
  const { uri, prefix, namespace, list } = extension;
  const [attribute, otherwise] = defaults[kind];
  const made = element(`${prefix}:${list}`, { [attribute]: otherwise });
  const holder = element(`${prefixOf(root)}ext`, { uri, [`xmlns:${prefix}`]: namespace }, [made]);
  ensureChild(root, "extLst").children.push(holder);
  return made;
}
