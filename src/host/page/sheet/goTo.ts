import { parseAddress } from "../../model/address";
import type { WorkbookModel } from "../../model/workbookModel";

/**
 * Selects what was typed into the name box: an address, with or without a visible sheet's name, or a defined name.
 * False when it is none of these.
 */
export function goTo(model: WorkbookModel, typed: string): boolean {
  const name = model.stored.names.find((one) => one.name.toLowerCase() === typed.trim().toLowerCase());
  const address = parseAddress(name?.formula ?? typed);
  if (address === undefined) return false;
  const sheet = address.sheet === undefined ? model.activeSheet : model.findSheet(address.sheet);
  if (sheet?.stored.visibility !== "visible") return false;
  model.select(sheet, address.area);
  return true;
}
