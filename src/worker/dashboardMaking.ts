import { dashboardLeaks } from "../anonymise/dashboard/dashboardLeaks";
import { dashboardRecipe } from "../anonymise/dashboard/dashboardRecipe";
import { makeDashboard } from "../anonymise/dashboard/makeDashboard";
import { isMarkInUse } from "../anonymise/dashboard/markInUse";
import type { Recipe } from "../anonymise/recipe";
import { namesMet } from "../anonymise/namesMet";
import { answersTo } from "../codebook/answering";
import { noAnswers } from "../codebook/apart";
import type { RandomBytes } from "../codebook/codebook";
import { joinAnswered } from "../codebook/joinAnswered";
import { openQuestions } from "../codebook/openQuestions";
import type { LinearSolver } from "../disclosure/linearSolver";
import type { Table } from "../table/table";
import { meet } from "./copyMaking";
import type { CoreOptions } from "./coreOptions";
import type { CoreParts } from "./coreParts";
import type { CoreDashboard, DashboardQuestion } from "./dashboardCore";
import { inSteps } from "./inSteps";
import { SolverFailure } from "./solverFailure";

/** Codes are given to nobody; the series is only what enrolling asks for. */
const series = "internal";

/**
 * The names of the sheet as `met`, and as they are `counted`: those that are alike are one organisation until somebody says
 * otherwise, for two entries of one organisation must never make it look like company.
 */
const whoIsWho = (table: Table, recipe: Recipe, question: DashboardQuestion, random: RandomBytes) => {
  const before = { now: question.now, codebook: { ...question.codebook, keptTexts: [] } };
  const asked = meet(table, recipe, { ...before, answers: noAnswers }, random);
  const names = namesMet(table, recipe, asked, asked.names);
  const answers = answersTo(names.questions, question.answers);
  const isAnswered = answers.same.length + answers.different.length > 0;
  const { codebook: met } = isAnswered ? meet(table, recipe, { ...before, answers }, random) : asked;
  const open = openQuestions(names.questions, answers);
  const alike = open.map(({ name, like }) => [name, like] as const);
  const counted = joinAnswered(met, alike, random, question.now);
  return { names, met, counted, namesTakenAsOne: open.length };
};

/** With the solver, or without when it breaks down: figures are as safe then, and more of them may be hidden. */
const withOrWithout = async <Result>(
  solver: LinearSolver | undefined,
  work: (solver: LinearSolver | undefined) => Promise<Result>,
): Promise<Result> => {
  try {
    return await work(solver);
  } catch (error) {
    if (error instanceof SolverFailure) return work(undefined);
    throw error;
  }
};

/**
 * The dashboard of a sheet, and the last search for what must not be in it.
 *
 * @throws CoreError `cancelled`
 */
export const dashboardFrom = async (
  table: Table,
  question: DashboardQuestion,
  { random, solver }: Pick<CoreParts, "random" | "solver">,
  options: CoreOptions,
): Promise<Omit<CoreDashboard, "fingerprint">> => {
  const { rule, rules, choices, labels, now } = question;
  const recipe = dashboardRecipe({ ...question, table, series });
  const { names, met, counted, namesTakenAsOne } = whoIsWho(table, recipe, question, random);
  const stopped = (obstacles: CoreDashboard["obstacles"]) =>
    ({ obstacles, names, dashboard: undefined, leaks: [], codebook: met }) as const;
  if (recipe.obstacles.length > 0) return stopped(recipe.obstacles);
  const input = { table, rule, recipe, codebook: counted, rules, choices, labels, madeOn: now.slice(0, 10) };
  const dashboard = await withOrWithout(await solver(), (linear) =>
    inSteps(makeDashboard({ ...input, namesTakenAsOne, solver: linear }), options, question.hurryAfter),
  );
  const { mark } = labels;
  if (isMarkInUse(dashboard.copy, mark)) return stopped([{ key: "mark-in-use", data: { mark } }]);
  return {
    ...{ obstacles: [], names, dashboard, codebook: met },
    leaks: dashboardLeaks(dashboard.copy, met),
  };
};
