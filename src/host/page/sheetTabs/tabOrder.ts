import type { SheetTab } from "../workbooks/workbookSnapshot";

/** Where a sheet stands among all, hidden ones included, once it is dropped before another, or behind the last. */
export function positionBefore(sheets: readonly SheetTab[], id: string, before: string | undefined): number {
  const others = sheets.filter((sheet) => sheet.id !== id);
  return before === undefined ? others.length : others.findIndex((sheet) => sheet.id === before);
}

/** Where a sheet stands once it has changed places with the next one in sight, or the one before; undefined at the end. */
export function positionBeside(sheets: readonly SheetTab[], id: string, step: 1 | -1): number | undefined {
  const own = sheets.findIndex((sheet) => sheet.id === id);
  for (let position = own + step; position >= 0 && position < sheets.length; position += step)
    if (sheets[position]?.visibility === "visible") return position;
  return undefined;
}

/** The sheet before which one lets go of another: the first whose middle lies behind the pointer. Undefined means at the end. */
export function sheetUnder(
  tabs: readonly { readonly id: string; readonly left: number; readonly width: number }[],
  x: number,
  rightToLeft: boolean,
): string | undefined {
  return tabs.find(({ left, width }) => (rightToLeft ? x > left + width / 2 : x < left + width / 2))?.id;
}
