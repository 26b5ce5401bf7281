import type { Finding } from "../anonymise/copy";
import { decide } from "../protocol/decide";
import { ruleFor } from "../protocol/protocol";
import { nothingRecorded, type Answer } from "../protocol/question";
import type { Audience } from "../protocol/rule";
import { tableTitle } from "../protocol/tableTitle";
import type { CellValue } from "../table/grid";
import type { SheetHandle } from "../worker/heldSheets";
import { sheetAsAnswered, type ClassificationAnswers } from "./classifySheet";
import { dayOf } from "./dayOf";
import { loadRegister } from "./register";
import type { Services } from "./services";
import { sheetFindings } from "./sheetFindings";
import { approvedUnder } from "./standing";

/** One cell of an example row. */
export interface SeenCell {
  readonly header: string;
  /** Zero-based sheet column. */
  readonly column: number;
  readonly before: CellValue;
  /** Undefined when the column stays out. Codes are examples: the real ones are given when a copy is made. */
  readonly after: CellValue | undefined;
}

/** What an audience would get of a sheet that is classified so, and what of one of its rows when that is a copy of its rows. */
export interface Seen {
  readonly answer: Answer;
  readonly cells: readonly SeenCell[];
}

/**
 * What an audience would see, by the example of one row. Records are not asked: it is what the member's own answers open.
 *
 * @throws NoTableError
 */
export const whatTheySee = async (
  { core, protocol }: Pick<Services, "core" | "protocol">,
  handle: SheetHandle,
  answers: ClassificationAnswers,
  audience: Audience,
): Promise<Seen> => {
  const rule = ruleFor(protocol, answers.informationType, audience);
  const answer = decide({
    protocol: tableTitle(protocol),
    audience,
    purpose: "coordination",
    rule,
    sheet: sheetAsAnswered(protocol, answers),
    standing: nothingRecorded,
  });
  if (answer.kind !== "treated" || answer.rule.population === "aggregated") return { answer, cells: [] };
  const question = { rule: answer.rule, series: "", decisions: {}, confirmed: { noOrganisation: true } };
  const { recipe, example } = await core.plan(handle, question);
  const headers = new Map(recipe.columns.map(({ column, header }) => [column, header]));
  const cells = example.flatMap(({ column, before: [before = ""], after: [after] }) =>
    before === "" ? [] : [{ header: headers.get(column) ?? "", column, before, after }],
  );
  return { answer, cells };
};

/** What the sheet holds that these answers would forbid; keys under `findings`. None for answers that claim nothing of it. */
export const contradictionsTo = async (
  services: Pick<Services, "core" | "protocol" | "excel" | "now">,
  handle: SheetHandle,
  answers: ClassificationAnswers,
): Promise<readonly Finding[]> => {
  const { register } = await loadRegister(services);
  const on = dayOf(services.now());
  const found = await sheetFindings(services, handle, sheetAsAnswered(services.protocol, answers), {
    approvedFor: (rule) => approvedUnder(rule, register, on),
  });
  return found.filter(({ severity }) => severity !== "note");
};
