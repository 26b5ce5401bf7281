import { isElement, localName, type XmlElement } from "../xml/element";
import { parseXmlText } from "../xml/parse";

/** The children of `<styleSheet>` in the schema's order. */
const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

/** The list of that name in the styles part, made in its place if it is missing. */
export function listOf(root: XmlElement, name: string, prefix: string): XmlElement {
  const found = root.children.filter(isElement).find((child) => localName(child.name) === name);
  if (found) return found;
  const made: XmlElement = { name: prefix + name, attributes: {}, children: [] };
  const later = lists.slice(lists.indexOf(name) + 1);
  const before = root.children.findIndex(
    (child) =>
      isElement(child) && (later.includes(localName(child.name)) || !lists.includes(localName(child.name))),
  );
  root.children.splice(before < 0 ? root.children.length : before, 0, made);
  return made;
}

/** The least that Excel takes: one font, the two fills it insists on, one format. */
export function emptyStyles(): XmlElement {
  return parseXmlText(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`.replaceAll(">\n<", "><"),
    "xl/styles.xml",
  );
}
