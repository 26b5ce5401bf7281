import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { labelledSheetFromText, type LabelledSheet } from "./labelledSheet";

const folder = join(__dirname, "../table/labelled");

/** The invented sheets of test/table/labelled/, in the order of their names. */
export const labelledSheets = (): readonly LabelledSheet[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => labelledSheetFromText(name.replace(".txt", ""), readFileSync(join(folder, name), "utf8")));
