import type { Translate } from "../../i18n/translator";
import type { CodebookReadOutput, CodebookSentOutput } from "../output/codebookOutput";
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
