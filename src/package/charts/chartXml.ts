import type { XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { parseXmlText } from "../xml/parse";

const chartNamespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const parsed = (text: string): XmlElement => parseXmlText(text.replace(/>\s+</g, "><").trim(), "chart");

/** Greys in which Excel draws letters and lines of a chart, so that the data stand out. */
const fill = (digits: string): string => `<a:solidFill><a:srgbClr val="${digits}"/></a:solidFill>`;
const letterFill = fill("595959");
const faintLine = `<a:ln w="9525" cap="flat">${fill("D9D9D9")}<a:round/></a:ln>`;

const letters = (size: number): string => `
  <c:txPr><a:bodyPr/><a:lstStyle/><a:p>
    <a:pPr><a:defRPr sz="${size}" b="0">${letterFill}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/>
  </a:p></c:txPr>`;

/** A chart without groups, series and axes, as Excel begins one: its title is the name of its only series, if it has one. */
export const emptyChart = (): XmlElement =>
  parsed(`
    <c:chartSpace ${chartNamespaces}>
      <c:roundedCorners val="0"/>
      <c:chart>
        <c:title><c:overlay val="0"/>${letters(1400)}</c:title>
        <c:autoTitleDeleted val="0"/>
        <c:plotArea><c:layout/></c:plotArea>
        <c:plotVisOnly val="1"/>
        <c:dispBlanksAs val="gap"/>
      </c:chart>
      <c:spPr>${fill("FFFFFF")}${faintLine}</c:spPr>
      ${letters(900)}
      <c:printSettings>
        <c:headerFooter/>
        <c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/>
        <c:pageSetup/>
      </c:printSettings>
    </c:chartSpace>`);

/** An axis as Excel makes it; numbers and categories have their format from the cells. */
export interface AxisXml {
  readonly kind: "catAx" | "valAx";
  readonly id: number;
  readonly crosses: number;
  readonly side: "b" | "l" | "r" | "t";
  readonly gridlines: boolean;
  readonly format: "General" | "0%";
  readonly hidden: boolean;
  /** Whether it stands at the other end of the axis that it crosses. */
  readonly atEnd: boolean;
  /** Whether points stand between the marks of the categories. */
  readonly between: boolean;
}

/** An axis for the chart. It declares the prefixes it uses where the chart has others. */
export function axisXml(root: XmlElement, axis: AxisXml): XmlElement {
  const { kind } = axis;
  const ending =
    kind === "catAx"
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="${axis.between ? "between" : "midCat"}"/>`;
  const made = parsed(`
    <c:${kind} ${chartNamespaces}>
      <c:axId val="${axis.id}"/>
      <c:scaling><c:orientation val="minMax"/></c:scaling>
      <c:delete val="${axis.hidden ? 1 : 0}"/>
      <c:axPos val="${axis.side}"/>
      ${axis.gridlines ? `<c:majorGridlines><c:spPr>${faintLine}</c:spPr></c:majorGridlines>` : ""}
      <c:numFmt formatCode="${axis.format}" sourceLinked="1"/>
      <c:majorTickMark val="none"/>
      <c:minorTickMark val="none"/>
      <c:tickLblPos val="nextTo"/>
      <c:spPr>${kind === "catAx" ? faintLine : "<a:ln><a:noFill/></a:ln>"}</c:spPr>
      <c:crossAx val="${axis.crosses}"/>
      <c:crosses val="${axis.atEnd ? "max" : "autoZero"}"/>
      ${ending}
    </c:${kind}>`);
  const declared = Object.entries(made.attributes).filter(([name, value]) => root.attributes[name] !== value);
  return { ...made, attributes: Object.fromEntries(declared) };
}

/** A drawing with nothing in it. */
export const emptyDrawing = (): XmlElement =>
  parsed(
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${chartNamespaces}/>`,
  );

/** A frame for a chart in a drawing, at a place that is set afterwards. */
export const chartFrame = (id: number, name: string, relationship: string): XmlElement =>
  parsed(`
    <xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        ${chartNamespaces}>
      <xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
      <xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>
      <xdr:graphicFrame macro="">
        <xdr:nvGraphicFramePr>
          <xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"/>
          <xdr:cNvGraphicFramePr/>
        </xdr:nvGraphicFramePr>
        <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
        <a:graphic>
          <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
            <c:chart r:id="${relationship}"/>
          </a:graphicData>
        </a:graphic>
      </xdr:graphicFrame>
      <xdr:clientData/>
    </xdr:twoCellAnchor>`);
