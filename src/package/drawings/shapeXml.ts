import { chartOrder } from "../charts/chartOrder";
import type { ChildOrder } from "../xml/branch";
import type { XmlElement } from "../xml/element";
import { escapeAttribute, escapeText } from "../xml/escape";
import { parseXmlText } from "../xml/parse";

/** The order of the children of a drawing's elements (ECMA-376-1, 20.5), and of those of the drawing namespace below them. */
export const shapeOrder: ChildOrder = {
  ...chartOrder,
  sp: ["nvSpPr", "spPr", "style", "txBody"],
  cxnSp: ["nvCxnSpPr", "spPr", "style"],
  pic: ["nvPicPr", "blipFill", "spPr", "style"],
  grpSp: ["nvGrpSpPr", "grpSpPr"],
  nvSpPr: ["cNvPr", "cNvSpPr"],
  txBody: ["bodyPr", "lstStyle", "p"],
  xfrm: ["off", "ext", "chOff", "chExt"],
};

/** What a new shape is called and numbered. */
export interface ShapeIdentity {
  readonly id: number;
  readonly name: string;
}

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A thing fastened at two cells, the first to begin with. */
const anchored = (thing: string): XmlElement =>
  parseXmlText(
    `<xdr:twoCellAnchor ${namespaces}><xdr:from/><xdr:to/>${thing}<xdr:clientData/></xdr:twoCellAnchor>`,
    "shape",
  );

const identity = ({ id, name }: ShapeIdentity): string =>
  `<xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"/>`;

const outline = (geometry: string): string =>
  `<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>`;

/** The colours of a workbook's theme, which Excel gives to new shapes. */
const style = (fill: number): string =>
  '<xdr:style><a:lnRef idx="1"><a:schemeClr val="accent1"/></a:lnRef>' +
  `<a:fillRef idx="${fill}"><a:schemeClr val="accent1"/></a:fillRef>` +
  '<a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef>' +
  '<a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></xdr:style>';

const textBody = (text: string): string =>
  `<xdr:txBody><a:bodyPr vertOverflow="clip" horzOverflow="clip"/><a:lstStyle/>${paragraphs(text)}</xdr:txBody>`;

/** A paragraph for each line of a text. */
export const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "<a:p/>" : `<a:p><a:r><a:rPr/><a:t>${escapeText(line)}</a:t></a:r></a:p>`))
    .join("");

export const geometricShape = (shape: ShapeIdentity, geometry: string): XmlElement =>
  anchored(
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${identity(shape)}<xdr:cNvSpPr/></xdr:nvSpPr>` +
      `<xdr:spPr>${outline(geometry)}</xdr:spPr>${style(1)}${textBody("")}</xdr:sp>`,
  );

export const textBox = (shape: ShapeIdentity, text: string): XmlElement =>
  anchored(
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${identity(shape)}<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>` +
      `<xdr:spPr>${outline("rect")}<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>` +
      `<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></xdr:spPr>${textBody(text)}</xdr:sp>`,
  );

export const lineShape = (shape: ShapeIdentity, geometry: string): XmlElement =>
  anchored(
    `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${identity(shape)}<xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>` +
      `<xdr:spPr>${outline(geometry)}</xdr:spPr>${style(0)}</xdr:cxnSp>`,
  );
