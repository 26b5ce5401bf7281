import type { Bench } from "./expectation";

type Type = Parameters<Excel.ConditionalFormatCollection["add"]>[0];

/** The one conditional format of B2:B5, added when it is first asked for. */
export function conditionalFormat({ sheet, office }: Bench, type: Type): Excel.ConditionalFormat {
  const { conditionalFormats } = sheet.getRange("B2:B5");
  const isThere = office.model.activeSheet.stored.conditionalFormats.length > 0;
  return isThere ? conditionalFormats.getItemAt(0) : conditionalFormats.add(type);
}
