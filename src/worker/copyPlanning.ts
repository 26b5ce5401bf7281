import { rowsForCopy } from "../anonymise/copyRows";
import { focalPointsToChoose } from "../anonymise/focalPoints";
import { namesMet } from "../anonymise/namesMet";
import { asksForOneFocalPoint } from "../anonymise/oneContact";
import { plan } from "../anonymise/plan";
import { noAnswers } from "../codebook/apart";
import type { RandomBytes } from "../codebook/codebook";
import { emptyCodebook } from "../codebook/enrol";
import type { Table } from "../table/table";
import type { Planned, PlanQuestion } from "./copyCore";
import { meet } from "./copyMaking";
import { previewsOf } from "./preview";

/** How a copy would be made. Codes for the preview come from a codebook that nobody keeps. */
export const planned = (table: Table, question: PlanQuestion, random: RandomBytes): Planned => {
  const recipe = plan({ table, ...question });
  const now = "1970-01-01T00:00:00.000Z";
  const codebook = question.codebook ?? emptyCodebook(now);
  const met = meet(table, recipe, { codebook, answers: noAnswers, now }, random);
  return {
    recipe,
    ...previewsOf(rowsForCopy(table, recipe, met.codebook).table, recipe, met.codebook),
    names: question.codebook && namesMet(table, recipe, met, met.names),
    focalPoints: asksForOneFocalPoint(recipe.rule) ? focalPointsToChoose(table, codebook) : [],
  };
};
