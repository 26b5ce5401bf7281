import { sides, type Side } from "../../codebook/merging/comparison";
import { audiences, type Audience } from "../../protocol/rule";
import { BadInputError } from "../badInput";
import { audiencesIn, ifTyped, oneOf, type OptionValues } from "../options";

/** What `confide codebook` does with a codebook, without a workbook. */
const codebookActions = ["read", "sent", "list", "import", "merge"] as const;
export type CodebookAction = (typeof codebookActions)[number];

/** What a command line asks of a codebook. */
export interface CodebookRequest {
  readonly command: "codebook";
  readonly action: CodebookAction;
  /** What is typed after the action: codes, files. */
  readonly words: readonly string[];
  readonly codebook: string;
  readonly audiences: readonly Audience[];
  readonly organisation: string | undefined;
  /** The audience whose series a list is imported into. */
  readonly series: Audience | undefined;
  /** The sheet of a list. */
  readonly sheet: string | undefined;
  /** Whose word stands where two codebooks differ. */
  readonly answers: Side | undefined;
  readonly json: boolean;
}

/** @throws BadInputError without an action or a codebook, and for an unknown word */
export const codebookRequest = (values: OptionValues, words: readonly string[]): CodebookRequest => {
  const [given, ...rest] = words;
  const expected = codebookActions.join(", ");
  if (given === undefined) throw new BadInputError("no-action", { expected });
  const action = oneOf(codebookActions, given, "action");
  if (values.codebook === undefined) throw new BadInputError("no-codebook", { action });
  return {
    command: "codebook",
    action,
    words: rest,
    codebook: values.codebook,
    audiences: audiencesIn(values),
    organisation: values.organisation,
    series: ifTyped(values.series, (typed) => oneOf(audiences, typed, "audience")),
    sheet: values.sheet,
    answers: ifTyped(values.answers, (typed) => oneOf(sides, typed, "answers")),
    json: values.json === true,
  };
};
