import type { Translate } from "../../i18n/translator";
import { decideOption } from "../typedOption";
import type { CopyOutput, RecipeColumnOutput } from "../output/copyOutput";
import type { MeasuresOutput } from "../output/measuresOutput";
import type { Shown, Terminal } from "./shown";
import { showFocalPoints } from "./showFocalPoints";
import { showNames } from "./showNames";
import { showTemplate } from "./showTemplate";
import { textTable } from "./textTable";

/** The copy and what was done to each column; of one that is refused only the refusal, for no decision changes that. */
export const showCopy = (output: CopyOutput, terminal: Terminal): Shown => {
  const { translate } = terminal;
  if (output.error?.code === "refused") return { text: "", complaint: output.error.message };
  const parts = [
    showResult(output, translate),
    showTemplate(output.template, translate),
    showRecipe(output, terminal),
    showFindings(output, translate),
    showMeasures(output, translate),
    showNames(output, translate),
    showFocalPoints(output, translate),
    showUndecided(output, translate),
    showObstacles(output, translate),
  ];
  return {
    text: parts.filter((part) => part !== "").join("\n"),
    complaint: output.error?.message,
  };
};

const showResult = ({ copy, counts, codebook, sheet }: CopyOutput, translate: Translate): string => {
  if (copy === null || counts === null) return "";
  const kept = counts.columnsKept + counts.columnsCoded;
  const lines = [
    translate("cli.copy.done", { copy, sheet }),
    translate("cli.copy.counts", { ...counts, kept }),
    codebook.file === null
      ? translate("cli.copy.codesLost")
      : translate("cli.copy.codesKept", { file: codebook.file, count: codebook.organisations }),
  ];
  return `${lines.join("\n")}\n`;
};

const showRecipe = ({ recipe }: CopyOutput, { translate, lineLength }: Terminal): string =>
  recipe.length === 0
    ? ""
    : textTable(
        ["column", "header", "role", "treatment", "why"].map((word) => translate(`cli.head.${word}`)),
        recipe.map(({ letter, header, role, treatment, decidedBy, why }) => [
          letter,
          header,
          translate(`roles.${role}`),
          decidedBy === "nobody" ? translate("cli.copy.undecided", { treatment }) : treatment,
          why.message,
        ]),
        lineLength,
      );

/** With their way out, or the names, in a part of their own. */
const shownBelow: ReadonlySet<string> = new Set(["left-out", "two-codes", "new-organisations"]);

const showFindings = ({ report }: CopyOutput, translate: Translate): string => {
  const lines = (report?.findings ?? [])
    .filter(({ key }) => !shownBelow.has(key))
    .map(({ severity, message }) => `${translate(`cli.severity.${severity}`)}: ${message}`);
  return lines.length === 0 ? "" : `${[translate("cli.copy.findings"), ...lines].join("\n")}\n`;
};

/** One sentence, and for each risk the most useful repair; all figures are in the JSON. */
const showMeasures = ({ measures, reportPage }: CopyOutput, translate: Translate): string => {
  if (measures === null) return "";
  const lines = [
    translate("cli.copy.measures", { message: measures.message }),
    ...measures.repaired.map((done) => translate("cli.copy.repaired", offerData(done))),
    ...measures.risks.flatMap(({ offers: [offer] }) =>
      offer === undefined ? [] : [translate("cli.copy.offer", offerData(offer))],
    ),
    ...(reportPage === null ? [] : [translate("cli.copy.reportPage", { file: reportPage })]),
  ];
  return `${lines.join("\n")}\n`;
};

const offerData = ({ repair, before, after, cells }: MeasuresOutput["repaired"][number]) => ({
  ...{ repair, before, after, cells },
});

const showUndecided = ({ undecided }: CopyOutput, translate: Translate): string => {
  if (undecided.length === 0) return "";
  const head = translate("cli.copy.undecidedHead", { count: undecided.length });
  return `${[head, ...undecided.map((column) => wayToDecide(column, translate))].join("\n")}\n`;
};

const wayToDecide = (column: RecipeColumnOutput, translate: Translate): string => {
  const [first = "remove", ...others] = column.allowed;
  const option = decideOption(column, first);
  return `  ${others.length === 0 ? option : translate("cli.copy.orElse", { option, others: others.join(", ") })}`;
};

const showObstacles = ({ obstacles }: CopyOutput, translate: Translate): string => {
  const ways = [...new Set(obstacles.flatMap(({ decide }) => decide))];
  return ways.length === 0
    ? ""
    : `${[translate("cli.copy.ways"), ...ways.map((way) => `  ${way}`)].join("\n")}\n`;
};
