import { judgePairs } from "../test/codebook/evaluation/judgePairs";
import { judgeRemarks } from "../test/codebook/evaluation/judgeRemarks";
import { scoresBy } from "../test/codebook/evaluation/score";
import { inOwnProcess } from "./processes";

/** Cells, and how many of them differ: as remarks repeat in a workbook, and all of them different. */
const sizes = [
  ["1000000", "50000"],
  ["100000", "100000"],
  ["200000", "200000"],
  ["1000000", "1000000"],
] as const;

/** How many names and contacts of the labelled remarks are found, and how long a million texts take. */
export const showNames = (): void => {
  for (const part of ["", "-kept-back"] as const) {
    console.log(`labelled remarks${part}`);
    const judgements = judgeRemarks(part);
    console.table(scoresBy(judgements, ({ kind }) => kind));
    console.table(scoresBy(judgements, ({ kind, language }) => `${kind} ${language}`));
    console.table(scoresBy(judgePairs(part), ({ language, variant }) => `pair ${language} ${variant}`));
  }
  console.table(
    [
      ["500", "500"],
      ["2000", "2000"],
      ["8000", "2000"],
    ].flatMap((size) => inOwnProcess("likeNames", ...size)),
  );
  console.table(sizes.flatMap(([cells, distinct]) => inOwnProcess("names", cells, distinct)));
};
