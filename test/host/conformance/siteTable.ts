import { plain } from "../objects/office";
import type { Bench } from "./expectation";

/** A table `Sites` of three columns and three rows of data in B2:D5, and ways to look at the sheet. */
export function siteTable({ context, sheet }: Pick<Bench, "context" | "sheet">) {
  sheet.getRange("B2:D5").values = [
    ["Site", "People", "Open"],
    ["Camp 1", 10, true],
    ["School", 40, false],
    ["Camp 2", 30, true],
  ];
  const table = sheet.tables.add("B2:D5", true);
  table.name = "Sites";
  return { table, ...looking(context, sheet, table) };
}

function looking(context: Excel.RequestContext, sheet: Excel.Worksheet, table: Excel.Table) {
  return {
    /** The address of a range, without its sheet. */
    addressOf: async (range: Excel.Range): Promise<string> => {
      range.load("address");
      await context.sync();
      return range.address.replace("Sheet1!", "");
    },
    /** The table's place and all that stands there. */
    whole: async (): Promise<readonly [string, unknown]> => {
      const range = table.getRange();
      range.load("address,formulas");
      await context.sync();
      return [range.address.replace("Sheet1!", ""), plain(range.formulas as unknown)];
    },
    /** The formulas and values of any cells. */
    at: async (address: string): Promise<unknown> => {
      const range = sheet.getRange(address);
      range.load("formulas");
      await context.sync();
      return plain(range.formulas as unknown);
    },
  };
}
