import { contentsOf, type SheetContents } from "../anonymise/contents";
import { NoTableError } from "../table/table";
import type { HeldSheet } from "./heldSheets";

/** What a held sheet holds; one without a table is looked at cell by cell. */
export const contentsIn = ({ grid, table }: HeldSheet): SheetContents => {
  try {
    return contentsOf(grid, table());
  } catch (error) {
    if (error instanceof NoTableError) return contentsOf(grid, undefined);
    throw error;
  }
};
