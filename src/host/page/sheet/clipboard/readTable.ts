import type { StyleChange } from "../../../../package/styles/cellStyle";

/** A cell of another program: a text as one would type it, and what of its look is simple. */
export interface PastedCell {
  readonly text: string;
  readonly look: StyleChange;
}

/**
 * The first table of a piece of HTML; undefined without one. Cells that a spanning cell covers are empty. Reads what
 * spreadsheets say inline or in a style sheet of classes; nothing of it is ever put into the page.
 */
export function readTable(html: string): PastedCell[][] | undefined {
  if (html === "") return undefined;
  const page = new DOMParser().parseFromString(html, "text/html");
  const table = page.querySelector("table");
  if (table === null) return undefined;
  const classes = classRules(
    [...page.querySelectorAll("style")].map((style) => style.textContent).join("\n"),
  );
  const rows: (PastedCell | undefined)[][] = [];
  [...table.rows].forEach((row, down) => {
    const line = (rows[down] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      const read = { text: textOf(cell), look: lookOf(cell, classes) };
      spread(rows, down, column, cell, read);
    }
  });
  return rows.map((line) => Array.from(line, (cell) => cell ?? { text: "", look: {} }));
}

/** A cell and, empty, those that it covers. */
function spread(
  rows: (PastedCell | undefined)[][],
  down: number,
  column: number,
  cell: HTMLTableCellElement,
  read: PastedCell,
): void {
  for (let row = 0; row < Math.min(cell.rowSpan || 1, 1000); row += 1) {
    for (let across = 0; across < Math.min(cell.colSpan || 1, 1000); across += 1) {
      const line = (rows[down + row] ??= []);
      line[column + across] = row === 0 && across === 0 ? read : { text: "", look: read.look };
    }
  }
}

/** Line breaks stay, other white space is one space, as a browser shows it. */
function textOf(cell: Element): string {
  const parts = [...cell.childNodes].map((node): string => {
    if (node instanceof Element) return node.localName === "br" ? "\n" : textOf(node);
    return (node.textContent ?? "").replace(/[^\S\u00a0]+/g, " ");
  });
  return parts
    .join("")
    .replaceAll("\u00a0", " ")
    .replace(/ *\n */g, "\n")
    .trim();
}

function classRules(css: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const [, name = "", body = ""] of css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) rules.set(name, body);
  return rules;
}

function lookOf(cell: HTMLTableCellElement, classes: ReadonlyMap<string, string>): StyleChange {
  const css = [
    ...[...cell.classList].map((name) => classes.get(name) ?? ""),
    cell.getAttribute("style") ?? "",
  ].join(";");
  const said = (name: string) =>
    [...css.matchAll(new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`, "g"))].at(-1)?.[1]?.trim();
  const fill = colorOf(said("background-color") ?? said("background") ?? cell.getAttribute("bgcolor") ?? "");
  const isBold = cell.localName === "th" || cell.querySelector("b, strong") !== null;
  const numberFormat = numberFormatOf(said("mso-number-format"));
  return {
    ...((isBold || /^(bold|[6-9]00)$/.test(said("font-weight") ?? "")) && { bold: true }),
    ...(said("font-style") === "italic" && { italic: true }),
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** `"0\.00"` is `0.00`: quoted, and with the escapes of style sheets. */
function numberFormatOf(value: string | undefined): string | undefined {
  const format = value?.replace(/^["']|["']$/g, "").replace(/\\(.)/g, "$1");
  return format === undefined || format === "" || /^general$/i.test(format) ? undefined : format;
}

function colorOf(value: string): string | undefined {
  const hex = /#([0-9a-f]{6})\b/i.exec(value)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const rgb = /rgb\((\d+),\s*(\d+),\s*(\d+)\)/.exec(value)?.slice(1);
  return (
    rgb &&
    `#${rgb
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`
  );
}
