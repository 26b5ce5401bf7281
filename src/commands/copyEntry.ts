import { freshId } from "../codebook/freshId";
import { indexCodebook, organisationKey } from "../codebook/lookup";
import { tableTitle } from "../protocol/tableTitle";
import type { CopyMade } from "../records/register/entry";
import type { MadeCopy } from "./makeCopy";
import type { PreparedCopy } from "./prepareCopy";
import { saidOfDecisions } from "./repairWords";
import type { Services } from "./services";

/** What the workbook's records remember of a copy. It names organisations: it stays in the workbook of the original. */
export const copyEntry = (
  { now, random, protocol, translate }: Pick<Services, "now" | "random" | "protocol" | "translate">,
  { wish, recipe, reporters }: PreparedCopy,
  { copy, sheet, classification, codebook }: Pick<MadeCopy, "copy" | "sheet" | "classification" | "codebook">,
): CopyMade => {
  const keyOf = organisationKey(indexCodebook(codebook));
  const left = new Set(recipe.leaveOut.map(keyOf));
  const { statement } = copy;
  return {
    id: freshId(random),
    at: now().toISOString(),
    by: "",
    kind: "copy",
    informationType: statement.informationType,
    audience: statement.audience,
    ruleId: statement.ruleId,
    protocol: tableTitle(protocol),
    purpose: wish.purpose ?? "coordination",
    period: statement.period,
    sheetName: sheet.name,
    digest: classification.fingerprint,
    rows: statement.rowCount,
    cellsRedacted: statement.cellsRedacted,
    ...(statement.suppression && { cellsSuppressed: statement.suppression.cells }),
    organisations: reporters.filter((name) => !left.has(keyOf(name))),
    decisions: [
      ...recipe.columns
        .filter(({ decidedBy }) => decidedBy === "person")
        .map(({ header, treatment }) => `${header}: ${treatment.kind}`),
      ...saidOfDecisions(recipe.risks, translate),
    ],
  };
};
