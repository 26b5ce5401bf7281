import { isAllowed } from "../anonymise/decisions";
import type { ColumnRecipe, Recipe } from "../anonymise/recipe";
import type { CommandError } from "../commands/commandError";
import type { MadeCopy } from "../commands/makeCopy";
import type { PreparedCopy } from "../commands/prepareCopy";
import type { Translate } from "../i18n/translator";
import { columnLetters } from "../package/cells/address";
import { ruleFor } from "../protocol/protocol";
import type { Rule } from "../protocol/rule";
import type { Work } from "./command";
import type { CopyGoal } from "./copy";
import { decideAs } from "./decisions";
import { waysOut } from "./waysOut";
import type { CopyOutput, RecipeColumnOutput } from "./output/copyOutput";
import { said, saidFinding } from "./sayings";
import { treatmentWord, typedTreatments } from "./treatmentWords";

/** A copy that stands in a file. */
export interface Made extends MadeCopy {
  /** Whole path of the clean .xlsx. */
  readonly written: string;
}

export const copyMade = (
  work: Work,
  goal: CopyGoal,
  { recipe }: PreparedCopy,
  { written, report, codebook }: Made,
): CopyOutput => {
  const { findings, ...counts } = report;
  return {
    ...planned(work, goal, recipe),
    copy: written,
    counts,
    report: { findings: findings.map((finding) => saidFinding(work.translate, finding)) },
    obstacles: [],
    codebook: { file: codebookPath(work), organisations: codebook.organisations.length },
    error: null,
  };
};

/** @param prepared undefined when the protocol had no row, so that nothing was planned */
export const copyNotMade = (
  work: Work,
  goal: CopyGoal,
  prepared: PreparedCopy | undefined,
  refusal: CommandError,
): CopyOutput => {
  const { translate } = work;
  const columns = prepared === undefined ? [] : recipeOutput(prepared.recipe, translate);
  const isFinal = refusal.code === "refused" || refusal.reasons.some(({ key }) => finalObstacles.has(key));
  return {
    ...planned(work, goal, prepared?.recipe),
    copy: null,
    counts: null,
    report: null,
    obstacles: refusal.reasons.map((reason) => ({
      ...said(translate, "", reason),
      decide: isFinal ? [] : [...waysOut(reason, columns)],
    })),
    codebook: { file: codebookPath(work), organisations: 0 },
    error: {
      code: isFinal ? "refused" : refusal.code,
      message: [
        translate(isFinal ? "commands.errors.refused" : `commands.errors.${refusal.code}`, refusal.data),
        ...refusal.reasons.map(({ key, data }) => translate(key, data)),
      ].join(" "),
    },
  };
};

/** Nothing a person could decide on the columns takes these away. */
const finalObstacles = new Set([
  "obstacles.not-shared",
  "obstacles.consent-needed",
  "obstacles.needs-dashboard",
]);

const planned = ({ file, workbook, translate }: Work, goal: CopyGoal, recipe: Recipe | undefined) => {
  const { sheet, informationType, audience } = goal;
  const rule = ruleFor(workbook.services.protocol, informationType, audience);
  const columns = recipe === undefined ? [] : recipeOutput(recipe, translate);
  return {
    command: "copy",
    file,
    sheet: sheet.name,
    informationType,
    audience,
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
    decideAs: decideAs(column, columns),
    role: column.role,
    treatment: treatmentWord(column.treatment),
    decidedBy: column.decidedBy,
    why: said(translate, "why.", column.why),
    allowed: allowedFor(column, rule),
  }));

const allowedFor = (column: ColumnRecipe, rule: Rule): readonly string[] =>
  typedTreatments.filter((treatment) => isAllowed(column, treatment, rule)).map(treatmentWord);

const codebookPath = ({ request, resolve }: Work): string | null =>
  request.codebook === undefined ? null : resolve(request.codebook);
