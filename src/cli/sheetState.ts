import type { CheckedSheet, ClassificationState } from "../commands/checkWorkbook";
import type { Translate } from "../i18n/translator";
import type { ListedSheet } from "../worker/openedFiles";
import type { SheetStateOutput } from "./output/checkOutput";
import { saidFinding, saidProblem, shownClassification } from "./sayings";

/** What is known of a sheet, of an opened workbook or of a file. */
export const sheetStateOutput = (
  { name, visibility, rows, columns }: ListedSheet,
  { state, findings }: CheckedSheet,
  translate: Translate,
): SheetStateOutput => ({
  name,
  visibility,
  rows,
  columns,
  ...stateOutput(state, translate),
  findings: findings.map((finding) => saidFinding(translate, finding)),
});

type StateOutput = Pick<SheetStateOutput, "state" | "classification" | "changed" | "problem">;

const stateOutput = (state: ClassificationState, translate: Translate): StateOutput => {
  const blank = { classification: null, changed: null, problem: null };
  switch (state.kind) {
    case "none":
      return { ...blank, state: "none" };
    case "unreadable":
      return { ...blank, state: "unreadable", problem: saidProblem(translate, state.error) };
    case "classified":
      return {
        ...blank,
        state: "classified",
        classification: shownClassification(state.classification),
        changed: state.changed,
      };
  }
};
