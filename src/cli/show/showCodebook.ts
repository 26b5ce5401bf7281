import type { Translate } from "../../i18n/translator";
import { seriesName } from "../../commands/seriesName";
import type {
  CodebookImportOutput,
  CodebookListOutput,
  CodebookMergeOutput,
  CodebookReadOutput,
  CodebookSentOutput,
} from "../output/codebookOutput";
import type { Shown, Terminal } from "./shown";
import { textTable } from "./textTable";

const headOf = (translate: Translate, ...words: readonly string[]): readonly string[] =>
  words.map((word) => translate(`cli.codebook.head.${word}`));

/** Who stands behind codes. */
export const showAnswers = ({ answers }: CodebookReadOutput, { translate, lineLength }: Terminal): Shown => ({
  text: textTable(
    headOf(translate, "code", "organisation", "standing", "audiences"),
    answers.map(({ code, standing, organisation, audiences }) => [
      code,
      organisation ?? translate("codes.nobody"),
      translate(`codes.standing.${standing}`),
      audiences.map((audience) => translate(`protocol.audience.${audience}`)).join(", "),
    ]),
    lineLength,
  ),
});

/** Which codes went to whom. */
export const showSent = (output: CodebookSentOutput, terminal: Terminal): Shown => {
  const rows = output.copies ?? output.received ?? [];
  const { translate } = terminal;
  if (rows.length === 0) return { text: `${translate("codes.noneSent")}\n` };
  return { text: output.copies === null ? received(output, terminal) : copies(output, terminal) };
};

const copies = ({ copies: rows }: CodebookSentOutput, { translate, lineLength }: Terminal): string =>
  textTable(
    headOf(translate, "date", "code", "standing", "period", "audience"),
    (rows ?? []).map(({ at, code, standing, period, audience }) => [
      at.slice(0, 10),
      code,
      translate(`codes.standing.${standing}`),
      period,
      translate(`protocol.audience.${audience}`),
    ]),
    lineLength,
  );

const received = ({ received: rows }: CodebookSentOutput, { translate, lineLength }: Terminal): string =>
  textTable(
    headOf(translate, "audience", "code", "standing", "copies", "organisation"),
    (rows ?? []).map(({ audience, code, standing, copies: times, organisation }) => [
      translate(`protocol.audience.${audience}`),
      code,
      translate(`codes.standing.${standing}`),
      String(times),
      organisation ?? translate("codes.nobody"),
    ]),
    lineLength,
  );

/** Every organisation with its codes. */
export const showList = (
  { organisations }: CodebookListOutput,
  { translate, lineLength }: Terminal,
): Shown => ({
  text: textTable(
    headOf(translate, "organisation", "status", "codes", "names"),
    organisations.map(({ name, aliases, status, codes }) => [
      name,
      translate(`merging.statuses.${status}`),
      Object.entries(codes)
        .map(([series, code]) => `${series} ${code}`)
        .join(", "),
      aliases.join("; "),
    ]),
    lineLength,
  ),
});

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** What was taken of a list, or why nothing was. */
export const showImport = (output: CodebookImportOutput, { translate }: Terminal): Shown => {
  const { refusals, warnings, imported, pattern } = output;
  const series = seriesName(output.series, translate);
  const goesOn = pattern === null ? "cli.codebook.goesOnRandom" : "cli.codebook.goesOn";
  const done = [
    translate("cli.codebook.imported", { count: imported, series, sheet: output.sheet }),
    translate(goesOn, { series, pattern: pattern ?? "" }),
  ];
  const refused = translate("importing.errors.list-refused", { count: refusals.length });
  const all = [...refusals, ...warnings].map(({ message }) => message);
  if (refusals.length > 0) return { text: linesOf(all), complaint: refused };
  return { text: linesOf([...done, ...all]) };
};

/** How two codebooks differ, and whether they are one now. */
export const showMerge = (output: CodebookMergeOutput, { translate }: Terminal): Shown => {
  const { same, newHere, newThere, conflicting, questions, merged, organisations } = output;
  const counts = translate("cli.codebook.compared", { same, newHere, newThere, conflicting });
  const lines = [counts, ...questions.map(({ message }) => message)];
  if (merged)
    return { text: linesOf([...lines, translate("cli.codebook.merged", { count: organisations })]) };
  return {
    text: linesOf(lines),
    complaint: translate("cli.codebook.notMerged", { count: questions.length }),
  };
};
