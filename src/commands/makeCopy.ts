import type { Copy, Report } from "../anonymise/copy";
import { emptyCodebook } from "../codebook/enrol";
import type { Codebook } from "../codebook/codebook";
import { asExcelError } from "../excel/excelError";
import type { Watched } from "../excel/session";
import type { WrittenSheet } from "../excel/writeCopy";
import type { Grid } from "../table/grid";
import type { Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import { formatClassification } from "../records/classificationText";
import { lookOf } from "./classificationLook";
import { CommandError } from "./commandError";
import { copyLabels } from "./copyLabels";
import type { PreparedCopy } from "./prepareCopy";
import type { Services } from "./services";

export interface MadeCopy {
  readonly sheet: WrittenSheet;
  readonly copy: Copy;
  readonly rule: Rule;
  /** What the new sheet is classified as. */
  readonly classification: Classification;
  /** Names organisations: for the person who made the copy, never to travel with it. */
  readonly report: Report;
  readonly codebook: Codebook;
}

/**
 * Makes the copy that was prepared: codes, treatment, a search for leaks, then a new sheet; only then the codebook and the
 * decisions are kept. Whatever fails or is cancelled, the new sheet is removed and the codebook stays as it was.
 *
 * @throws CommandError `refused` (protocol or classification say no), `obstacles`, `leak`, `codebook-not-kept`;
 *   ExcelError; CoreError
 */
export const makeCopy = async (
  services: Services,
  prepared: PreparedCopy,
  watched: Watched = {},
): Promise<MadeCopy> => {
  stopWhenForbidden(prepared);
  const { core, codebooks, now, translate } = services;
  const { sheet: original, recipe, rule } = prepared;
  const time = now().toISOString();
  const kept = await codebooks.load();
  const made = await core.makeCopy(
    original.handle,
    {
      recipe,
      codebook: kept ?? emptyCodebook(time),
      now: time,
      labels: copyLabels(translate, rule),
    },
    { signal: watched.signal, onProgress: (share) => watched.onProgress?.(share * makingShare) },
  );
  if (made.leaks.length > 0) {
    throw new CommandError(
      "leak",
      { count: made.leaks.length },
      made.leaks.map(({ key, data }) => ({ key: `findings.${key}`, data })),
    );
  }
  const { copy, report, codebook } = made;
  const print = await core.fingerprintRows(rowsOfCopy(copy), { signal: watched.signal });
  const classification = classificationOf(copy, time, print);
  const sheet = await services.excel.writeCopy(
    copy,
    formatClassification(classification),
    lookOf(classification, [rule], translate),
    {
      signal: watched.signal,
      onProgress: (share) => watched.onProgress?.(makingShare + share * (1 - makingShare)),
    },
  );
  await keep(services, prepared, sheet, codebook);
  return { sheet, copy, rule, classification, report, codebook };
};

/** Treating the values takes less time than writing them. */
const makingShare = 0.3;

const stopWhenForbidden = ({ answer, recipe, wish }: PreparedCopy): void => {
  if (answer?.kind === "no") {
    throw new CommandError("refused", { audience: wish.audience }, [
      { key: `protocol.reasons.${answer.reasonKey}`, data: { audience: wish.audience } },
    ]);
  }
  if (recipe.obstacles.length > 0) {
    throw new CommandError(
      "obstacles",
      { count: recipe.obstacles.length },
      recipe.obstacles.map(({ key, data }) => ({ key: `obstacles.${key}`, data })),
    );
  }
};

const classificationOf = (
  { statement }: Copy,
  classifiedAt: string,
  fingerprint: string,
): Classification => ({
  version: 1,
  informationType: statement.informationType,
  audiences: [statement.audience],
  disclosure: statement.disclosure,
  anonymisedByUs: false,
  consentNoted: false,
  organisation: "",
  period: statement.period,
  classifiedAt,
  copyRule: statement.ruleId,
  fingerprint,
});

/** A copy as the rows of the sheet it is written to, header first. */
const rowsOfCopy = ({ columns }: Copy): Grid["cells"] => [
  columns.map(({ header }) => header),
  ...(columns[0]?.values ?? []).map((_value, row) => columns.map(({ values }) => values[row] ?? "")),
];

const keep = async (
  { excel, codebooks, decisions }: Services,
  prepared: PreparedCopy,
  sheet: WrittenSheet,
  codebook: Codebook,
): Promise<void> => {
  try {
    await decisions.save(prepared.rule.id, prepared.decisions);
    await codebooks.save(codebook);
  } catch (error) {
    await excel.discardCopy(sheet, asExcelError(error));
    throw new CommandError("codebook-not-kept", {}, [], { cause: error });
  }
};
