import type { SheetVisibility } from "../../package/workbook";
import { invalidArgument } from "./excelErrors";

/** `Excel.SheetVisibility`. */
export const visibilityName: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export function visibilityOf(name: unknown): SheetVisibility {
  const known: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];
  const visibility = known.find((each) => visibilityName[each] === name);
  if (visibility === undefined) throw invalidArgument();
  return visibility;
}
