import type { ClassifyOutput } from "../output/classifyOutput";
import { showSheetClassification } from "./showClassification";
import type { Shown, Terminal } from "./shown";

/** What the sheet is classified as now, and where it is saved. */
export const showClassify = (
  { sheet, written, classification, replaced }: ClassifyOutput,
  { translate }: Terminal,
): Shown => ({
  text:
    `${translate(replaced ? "cli.classify.again" : "cli.classify.done", { sheet, written })}\n` +
    showSheetClassification(classification, null, translate),
});
