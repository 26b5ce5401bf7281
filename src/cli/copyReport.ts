import { isAllowed } from "../anonymise/decisions";
import type { ColumnRecipe, Recipe } from "../anonymise/recipe";
import type { MadeCopy } from "../commands/makeCopy";
import type { PreparedCopy } from "../commands/prepareCopy";
import type { Translate } from "../i18n/translator";
import { columnLetters } from "../package/cells/address";
import { ruleFor } from "../protocol/protocol";
import type { Rule } from "../protocol/rule";
import type { Work } from "./command";
import type { CopyGoal } from "./copyGoal";
import { decideAs } from "./decisions";
import { focalPointsOutput } from "./focalPointsReport";
import { namesOutput } from "./namesReport";
import type { CopyOutput, RecipeColumnOutput } from "./output/copyOutput";
import { said, saidFinding } from "./sayings";
import { treatmentWord, typedTreatments } from "./treatmentWords";

/** A copy that stands in a file. */
export interface Made extends MadeCopy {
  /** Whole path of the clean .xlsx. */
  readonly written: string;
}

/** A copy that was made, and what was done on the way. */
export const copyMade = (
  work: Work,
  goal: CopyGoal,
  prepared: PreparedCopy,
  looked: Pick<CopyOutput, "hits" | "measures" | "reportPage">,
  { written, report, codebook }: Made,
): CopyOutput => {
  const { findings, ...counts } = report;
  return {
    ...plannedOutput(work, goal, prepared.recipe),
    names: namesOutput(work, prepared),
    focalPoints: focalPointsOutput(prepared),
    ...looked,
    copy: written,
    counts,
    report: { findings: findings.map((finding) => saidFinding(work.translate, finding)) },
    obstacles: [],
    codebook: { file: codebookPath(work), organisations: codebook.organisations.length },
    error: null,
  };
};

/** What a copy was planned to be, made or not. @param recipe undefined when the protocol had no row for it */
export const plannedOutput = (
  { file, workbook, translate }: Work,
  goal: CopyGoal,
  recipe: Recipe | undefined,
) => {
  const { sheet, informationType, audience, template } = goal;
  const rule = ruleFor(workbook.services.protocol, informationType, audience);
  const columns = recipe === undefined ? [] : recipeOutput(recipe, translate);
  return {
    command: "copy",
    file,
    sheet: sheet.name,
    informationType,
    audience,
    template,
    rule: rule === undefined ? null : ruleOutput(rule),
    recipe: columns,
    undecided: columns.filter(({ decidedBy }) => decidedBy === "nobody"),
  } as const;
};

const ruleOutput = ({ id, words }: Rule) => ({ id, level: words.level, disclosure: words.disclosure });

const recipeOutput = ({ columns, rule }: Recipe, translate: Translate): readonly RecipeColumnOutput[] =>
  columns.map((column) => ({
    letter: columnLetters(column.column),
    header: column.header,
    decideAs: decideAs(column),
    role: column.role,
    treatment: treatmentWord(column.treatment),
    decidedBy: column.decidedBy,
    why: said(translate, "why.", column.why),
    allowed: allowedFor(column, rule),
  }));

const allowedFor = (column: ColumnRecipe, rule: Rule): readonly string[] =>
  typedTreatments.filter((treatment) => isAllowed(column, treatment, rule)).map(treatmentWord);

/** Null when the codes are kept in no file. */
export const codebookPath = ({ request, resolve }: Work): string | null =>
  request.codebook === undefined ? null : resolve(request.codebook);
