import type { SameAnswers } from "../codebook/apart";
import type { Codebook } from "../codebook/codebook";
import { withCodesGiven } from "../codebook/codesGiven";
import { keepAnswers } from "../codebook/keepAnswers";
import { shareSeries } from "../codebook/series";
import { asExcelError } from "../excel/excelError";
import type { WrittenCopy } from "../excel/writeCopy";
import type { Entry } from "../records/register/entry";
import { codeOf } from "./codedError";
import { CommandError } from "./commandError";
import type { PreparedCopy } from "./prepareCopy";
import { addEntries } from "./register";
import type { Services } from "./services";

/** Keeps what the next copy needs; when that fails, this copy is taken back. */
export const keepCodes = async (
  { excel, codebooks, decisions, now }: Services,
  prepared: PreparedCopy,
  written: WrittenCopy,
  before: Codebook,
  given: Codebook,
): Promise<Codebook> => {
  try {
    await decisions.save(prepared.rule.id, prepared.decisions);
    return await codebooks.update((current) => {
      const after = withCodesGiven(current, before, given);
      if (after === undefined) throw new CommandError("codebook-changed");
      return shareSeries(after, prepared.wish.audience, prepared.recipe.series, now().toISOString());
    });
  } catch (error) {
    await excel.discardCopy(written, asExcelError(error));
    if (codeOf(error) === "codebook-changed") throw error;
    throw new CommandError("codebook-not-kept", {}, [], { cause: error });
  }
};

/** Keeps what was said of names for a copy in which nobody has a code; when that fails, it is taken back. */
export const keepNames = async (
  { excel, codebooks, random, now }: Services,
  written: WrittenCopy,
  answers: SameAnswers,
): Promise<void> => {
  if (answers.same.length + answers.different.length === 0) return;
  try {
    await codebooks.update((current) => keepAnswers(current, answers, random, now().toISOString()));
  } catch (error) {
    await excel.discardCopy(written, asExcelError(error));
    throw new CommandError("codebook-not-kept", {}, [], { cause: error });
  }
};

/** A copy that the workbook's records can't remember is taken back: nothing goes out that nobody can find again. */
export const keepEntry = async (services: Services, written: WrittenCopy, entry: Entry): Promise<void> => {
  try {
    await addEntries(services, [entry]);
  } catch (error) {
    await services.excel.discardCopy(written, asExcelError(error));
    throw new CommandError("records-not-kept", {}, [], { cause: error });
  }
};

/** A copy without fingerprints is as good; the next ones then say that they could not be held against it. */
export const keepPrints = async (
  { fingerprints }: Services,
  codebook: Codebook,
  prints: Uint8Array,
): Promise<void> => {
  if (prints.length > 0) await fingerprints.keep(codebook, prints).catch(() => undefined);
};
