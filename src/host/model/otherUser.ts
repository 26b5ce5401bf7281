import { parseAddress } from "./address";
import { effectiveStyle, enter } from "./cells";
import { readTyped } from "./typedInput";
import type { WorkbookModel } from "./workbookModel";

/**
 * Somebody else types into the shared workbook: `Data!B2`, or `B2` on the active sheet. A person's own history stays as it is, since
 * nobody undoes what others did. Throws for a text that is no address of one cell here.
 */
export function editAsOtherUser(model: WorkbookModel, address: string, text: string): void {
  const place = parseAddress(address);
  const sheet = place?.sheet === undefined ? model.activeSheet : model.findSheet(place.sheet);
  if (place === undefined || sheet === undefined) throw new Error(`there is no cell ${address}`);
  const { top: row, left: column } = place.area;
  const { context } = model;
  const { numberFormat } = context.styles.describe(effectiveStyle(sheet, row, column));
  enter(sheet, row, column, readTyped(text, numberFormat, context), context);
  model.announceCells(sheet, { top: row, left: column, bottom: row, right: column }, "otherUser");
}
