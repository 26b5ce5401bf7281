import type { CellStyle } from "../../../../package/styles/cellStyle";
import type { GridSource } from "../../grid/gridSource";
import type { SeenLines } from "./copiedCells";

/**
 * Cells as the table that Excel, LibreOffice, Word and mail programs take: texts as shown, with what they know of looks.
 * `mso-number-format` is Excel's own name for a number format.
 */
export function tableHtml(source: GridSource, { rows, columns }: SeenLines): string {
  const lines = rows.map((row) => {
    const cells = columns.map((column) => {
      const merge = source.mergeAt(row, column);
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) return "";
      const { text, style, type } = source.cell(row, column);
      const span =
        merge === undefined
          ? ""
          : ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"`;
      return `<td${span}${styleAttribute(style, type === "string")}>${escaped(text).replaceAll("\n", "<br>")}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>${lines.join("")}</table>`;
}

function styleAttribute(style: CellStyle, isText: boolean): string {
  const said = [
    style.bold && "font-weight:700",
    style.italic && "font-style:italic",
    style.underline !== undefined && "text-decoration:underline",
    style.fill !== undefined && `background:${style.fill}`,
    style.fontColor !== undefined && style.fill !== undefined && `color:${style.fontColor}`,
    style.horizontal !== undefined &&
      /^(left|right|center)$/.test(style.horizontal) &&
      `text-align:${style.horizontal}`,
    isText
      ? "mso-number-format:'\\@'"
      : style.numberFormat !== "General" &&
        `mso-number-format:'${style.numberFormat.replaceAll("'", "\\'")}'`,
  ].filter((part) => part !== false);
  return said.length === 0 ? "" : ` style="${escaped(said.join(";"))}"`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
