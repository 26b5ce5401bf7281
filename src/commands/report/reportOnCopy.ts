import type { CopyReport } from "../../anonymise/proof/copyReport";
import { reportOfCopy } from "../../anonymise/proof/reportOfCopy";
import { withoutNames } from "../../anonymise/proof/withoutNames";
import type { Watched } from "../../excel/session";
import { canBeMeasured, measureCopy, withRisks } from "../measureCopy";
import type { MadeCopy } from "../makeCopy";
import type { PreparedCopy } from "../prepareCopy";
import type { Services } from "../services";
import { reportPage } from "./reportPage";

/** There is nothing to report on a copy that names organisations. */
export const canBeReported = canBeMeasured;

/**
 * The report of a copy that was made: measured without its repairs and with them. Nothing is written.
 *
 * @param prepared what the copy was made from; its sheet is still held
 * @throws as `measureCopy`
 */
export const reportOnCopy = async (
  services: Services,
  prepared: PreparedCopy,
  { copy, codebook }: Pick<MadeCopy, "copy" | "codebook">,
  { signal, onProgress }: Watched = {},
): Promise<CopyReport> => {
  const { risks } = prepared.recipe;
  const halves = [0, 1].map((half) => ({
    signal,
    onProgress: (share: number) => onProgress?.((half + share) / 2),
  }));
  const after = await measureCopy(services, prepared, halves[0], false);
  const before =
    risks.repairs.length === 0
      ? after
      : await measureCopy(services, withRisks(prepared, { ...risks, repairs: [] }), halves[1], false);
  return reportOfCopy(copy.statement, before, after, risks, withoutNames(codebook));
};

/**
 * Puts the report of a copy into the person's hands, as a page.
 *
 * @param copy what its sheet is called
 * @param language that of the messages, as `Translator.language`
 * @returns the name of the file
 */
export const saveReport = async (
  { translate, offerFile }: Pick<Services, "translate" | "offerFile">,
  report: CopyReport,
  copy: string,
  language: string,
): Promise<string> => {
  const fileName = `${translate("copyReport.fileName", { copy })}.html`;
  await offerFile(new TextEncoder().encode(reportPage(report, translate, language)), fileName);
  return fileName;
};
