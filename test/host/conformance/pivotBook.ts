import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { pivotPackage } from "../../package/pivots/pivotPackage";
import type { Bench } from "./expectation";

/** A workbook with the pivot tables `People` and `Sums` on Sheet1: `pivotPackage` says what they are. */
export const openPivots = (): Promise<WorkbookModel> => WorkbookModel.open(pivotPackage(), "Book.xlsx");

export const pivotOf = ({ sheet }: Bench, name = "People"): Excel.PivotTable =>
  sheet.pivotTables.getItem(name);

/** What a pivot table consists of: its fields, items and hierarchies. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
  load(names: string): unknown;
}

export interface NamedItems {
  readonly items: readonly NamedItem[];
  load(names: string): unknown;
}

export async function namesIn({ context }: Bench, collection: NamedItems): Promise<readonly string[]> {
  collection.load("items/name");
  await context.sync();
  return collection.items.map(({ name }) => name);
}
