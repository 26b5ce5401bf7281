import { readThemeColors } from "../../../src/package/styles/colors";
import { WorkbookStyles } from "../../../src/package/styles/workbookStyles";
import { parseXmlText } from "../../../src/package/xml/parse";
import { serializeXml } from "../../../src/package/xml/serialize";

interface StyleText {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  /** Attributes of the `<xf>`, and its children. */
  readonly format?: string;
  readonly children?: string;
  /** What follows the cell formats. */
  readonly after?: string;
}

/** A styles part whose format 1 is the one described; format 0 is the plain one. */
export function stylesOf({ font, fill, border, format, children, after }: StyleText = {}): WorkbookStyles {
  const xml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font>${font ?? ""}</font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>${fill ?? ""}</fill></fills>
<borders count="2"><border/>${border ?? "<border/>"}</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" ${format ?? ""}>${children ?? ""}</xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${after ?? ""}</styleSheet>`;
  return new WorkbookStyles(
    parseXmlText(xml.replaceAll("\n", ""), "xl/styles.xml"),
    readThemeColors(undefined),
  );
}

/** The last element of one of the lists of a styles part, as written. */
export function lastOf(styles: WorkbookStyles, list: string): string {
  const parent = styles.root.children.find((child) => typeof child !== "string" && child.name === list);
  const last = typeof parent === "object" ? parent.children.at(-1) : undefined;
  return last === undefined ? "" : serializeXml(last);
}
