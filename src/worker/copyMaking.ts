import { apply } from "../anonymise/apply";
import { codesInCopy } from "../anonymise/codesInCopy";
import type { Copy } from "../anonymise/copy";
import { leaks } from "../anonymise/leaks";
import { organisationsIn } from "../anonymise/organisations";
import type { Recipe } from "../anonymise/recipe";
import type { Codebook, RandomBytes, SeriesId } from "../codebook/codebook";
import { withCopy } from "../codebook/copyRecords";
import { enrol } from "../codebook/enrol";
import type { Table } from "../table/table";
import type { CopyQuestion, CoreCopy } from "./core";

/** The codebook with every organisation that the recipe has to know. */
export const enrolled = (
  table: Table,
  recipe: Recipe,
  codebook: Codebook,
  random: RandomBytes,
  now: string,
): Codebook => {
  const found = organisationsIn(table, recipe, codebook);
  return enrol(codebook, found.names, recipe.series, random, now, found.pairs).codebook;
};

/** Codes, treatment, and the last search for what must not be there. */
export const copyFrom = (
  table: Table,
  { recipe, codebook: kept, now, labels }: CopyQuestion,
  random: RandomBytes,
  isCancelled: () => boolean,
  onProgress: (share: number) => void,
): Omit<CoreCopy, "fingerprint"> => {
  const { rule } = recipe;
  const codebook = recipe.obstacles.length > 0 ? kept : enrolled(table, recipe, kept, random, now);
  const { copy, report } = apply({
    table,
    recipe,
    codebook,
    madeOn: now.slice(0, 10),
    labels,
    isCancelled,
    onProgress: (done, total) => {
      onProgress(done / total);
    },
  });
  return {
    copy,
    report,
    codebook:
      rule.organisations === "coded" ? remembering(copy, recipe.series, codebook, random, now) : codebook,
    leaks: leaks(copy, codebook, rule.organisations),
  };
};

/** The codebook knows afterwards which codes the copy took to whom. */
const remembering = (
  copy: Copy,
  series: SeriesId,
  codebook: Codebook,
  random: RandomBytes,
  at: string,
): Codebook => {
  const { informationType, audience, period } = copy.statement;
  const codes = codesInCopy(copy, codebook, series);
  return withCopy(codebook, { at, informationType, audience, series, period, codes }, random);
};
