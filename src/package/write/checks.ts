import { maximumColumns, maximumRows } from "../cells/address";
import { checkChart } from "./checkChart";
import { CleanWriteError, type CleanSheet, type CleanTextSheet, type CleanWorkbook } from "./cleanWorkbook";

/** Excel's limit for a page header or footer, in characters of its mark-up. */
const longestHeaderFooter = 255;

/** What a number format may look like; it goes into the file as it is. */
const plausibleFormat = /^[\t -~\u00a0-\ud7ff\ue000-\ufffd]{1,255}$/;

/** Throws `CleanWriteError` for what Excel would refuse or repair, before anything is written. */
export function checkWorkbook({ sheets }: CleanWorkbook): void {
  if (sheets.length === 0) throw new CleanWriteError("no-sheets");
  const names = new Set<string>();
  for (const sheet of sheets) {
    checkName(sheet.name);
    const folded = sheet.name.toLowerCase();
    if (names.has(folded)) throw new CleanWriteError("duplicate-sheet-name", { sheet: sheet.name });
    names.add(folded);
    checkPage(sheet);
    if ("columns" in sheet) checkColumns(sheet);
    else if (sheet.lines.length > maximumRows)
      throw new CleanWriteError("too-many-rows", { sheet: sheet.name, rows: sheet.lines.length });
  }
}

/** Microsoft's rules: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not "History". */
function checkName(name: string): void {
  const forbidden = /[\\/?*[\]:]|^'|'$|^history$/i.test(name);
  const unsafe = /[\p{Cc}\p{Surrogate}]/u.test(name);
  if (name.trim() === "" || name.length > 31 || forbidden || unsafe)
    throw new CleanWriteError("bad-sheet-name", { sheet: name });
}

function checkPage({ name, header, footer, tabColor, customProperties }: CleanSheet | CleanTextSheet): void {
  for (const text of [header, footer])
    if (text.length > longestHeaderFooter)
      throw new CleanWriteError("header-footer-too-long", { sheet: name, limit: longestHeaderFooter });
  if (tabColor !== "" && !/^#[0-9a-fA-F]{6}$/.test(tabColor))
    throw new CleanWriteError("bad-tab-color", { sheet: name, tabColor });
  const keys = customProperties.map(([key]) => key);
  if (new Set(keys).size < keys.length || keys.some((key) => key === "" || key.length > 255))
    throw new CleanWriteError("bad-custom-property", { sheet: name });
}

function checkColumns(sheet: CleanSheet): void {
  const { name, columns, cells, asTable, frozenRows } = sheet;
  const rows = cells[0]?.at.length ?? 0;
  if (columns.length > maximumColumns)
    throw new CleanWriteError("too-many-columns", { sheet: name, columns: columns.length });
  if (rows + 1 > maximumRows) throw new CleanWriteError("too-many-rows", { sheet: name, rows });
  if (cells.length !== columns.length || cells.some(({ at }) => at.length !== rows))
    throw new CleanWriteError("uneven-columns", { sheet: name });
  if (!Number.isInteger(frozenRows) || frozenRows < 0 || frozenRows > rows + 1)
    throw new CleanWriteError("bad-frozen-rows", { sheet: name, frozenRows });
  for (const { header, width, numberFormat } of columns) {
    if (!plausibleFormat.test(numberFormat))
      throw new CleanWriteError("bad-number-format", { sheet: name, header, numberFormat });
    if (!(width > 0 && width <= 255))
      throw new CleanWriteError("bad-column-width", { sheet: name, header, width });
  }
  if (asTable) checkTableHeaders(sheet);
  for (const chart of sheet.charts ?? []) checkChart(sheet, chart);
}

/** A table's headers are its column names: up to 255 characters, none empty, none twice. */
function checkTableHeaders({ name, columns }: CleanSheet): void {
  const seen = new Set<string>();
  if (columns.length === 0) throw new CleanWriteError("bad-header", { sheet: name, header: "" });
  for (const { header } of columns) {
    const folded = header.toLowerCase();
    if (header === "" || header.length > 255 || seen.has(folded))
      throw new CleanWriteError("bad-header", { sheet: name, header });
    seen.add(folded);
  }
}
