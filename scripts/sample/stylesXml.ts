import { declaration } from "./sheetXml";

const font = (inside: string): string => `<font>${inside}<name val="Calibri"/><family val="2"/></font>`;
const fill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const format = (number: number, fontAt: number, fillAt: number, alignment = ""): string =>
  `<xf numFmtId="${number}" fontId="${fontAt}" fillId="${fillAt}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${
    alignment === "" ? "/>" : ` applyAlignment="1">${alignment}</xf>`
  }`;

const centre = `<alignment horizontal="center" vertical="center"/>`;
const wrapped = `<alignment horizontal="center" vertical="center" wrapText="1"/>`;

/** In the order of `styles` in `sheet.ts`. */
const formats = [
  format(0, 0, 0),
  format(0, 1, 0),
  format(0, 2, 2, centre),
  format(0, 3, 0),
  format(0, 2, 3, wrapped),
  format(0, 3, 4),
  format(14, 0, 0),
  format(3, 0, 0),
  format(164, 0, 0),
];

export const stylesXml = [
  declaration,
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00000"/></numFmts>`,
  `<fonts count="4">`,
  font(`<sz val="11"/>`),
  font(`<b/><sz val="14"/>`),
  font(`<b/><sz val="11"/>`),
  font(`<i/><sz val="9"/><color rgb="FF595959"/>`),
  `</fonts>`,
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>`,
  fill("BDD7EE"),
  fill("DDEBF7"),
  fill("F2F2F2"),
  `</fills>`,
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
  `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`,
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
  `</styleSheet>`,
].join("");
