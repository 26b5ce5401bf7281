import { parseXmlText } from "../../../src/package/xml/parse";
import type { Bench } from "./expectation";

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A thing over B2:C5, which begins 48 points from the left and 15 from the top. */
const anchored = (thing: string): string => `
  <xdr:twoCellAnchor editAs="oneCell">
    <xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
    <xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>
    ${thing}<xdr:clientData/>
  </xdr:twoCellAnchor>`;

const shape = (id: number, name: string): string => `
  <xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr>
    <xdr:spPr><a:xfrm><a:off x="100" y="0"/><a:ext cx="100" cy="50"/></a:xfrm><a:prstGeom prst="ellipse"/></xdr:spPr></xdr:sp>`;

const drawing = `<xdr:wsDr ${namespaces}>
  ${anchored(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Map"/><xdr:cNvPicPr/></xdr:nvPicPr>
    <xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>`)}
  ${anchored(`<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="3" name="Camps"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr>
    <xdr:grpSpPr><a:xfrm><a:chOff x="0" y="0"/><a:chExt cx="200" cy="100"/></a:xfrm></xdr:grpSpPr>
    ${shape(4, "North")}${shape(5, "South")}</xdr:grpSp>`)}
  ${anchored(`<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="6" name="Road"/>
    <xdr:cNvCxnSpPr><a:stCxn id="2" idx="1"/><a:endCxn id="3" idx="2"/></xdr:cNvCxnSpPr></xdr:nvCxnSpPr>
    <xdr:spPr><a:prstGeom prst="bentConnector3"/></xdr:spPr></xdr:cxnSp>`)}
</xdr:wsDr>`;

/** Draws a picture `Map`, a group `Camps` of two ellipses and a line `Road` from one to the other on the sheet. */
export function drawShapes({ office, sheet }: Bench): Excel.ShapeCollection {
  office.model.activeSheet.stored.drawing = {
    root: parseXmlText(drawing.replaceAll(/>\s+</g, "><"), "drawing"),
    charts: new Map(),
    pictures: new Map([["rId1", "xl/media/image1.png"]]),
    part: undefined,
  };
  return sheet.shapes;
}
