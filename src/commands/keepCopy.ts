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

/** Keeps what has to be kept of a copy that goes out; when that fails, the copy is taken back. @param code of the error */
const orTakenBack = async <Kept>(
  { excel }: Services,
  written: WrittenCopy,
  code: "codebook-not-kept" | "records-not-kept",
  keep: () => Promise<Kept>,
): Promise<Kept> => {
  try {
    return await keep();
  } catch (error) {
    await excel.discardCopy(written, asExcelError(error));
    if (codeOf(error) === "codebook-changed") throw error;
    throw new CommandError(code, {}, [], { cause: error });
  }
};

/** Keeps what the next copy needs. */
export const keepCodes = (
  services: Services,
  prepared: PreparedCopy,
  written: WrittenCopy,
  before: Codebook,
  given: Codebook,
): Promise<Codebook> =>
  orTakenBack(services, written, "codebook-not-kept", async () => {
    await services.decisions.save(prepared.rule.id, prepared.decisions);
    return services.codebooks.update((current) => {
      const after = withCodesGiven(current, before, given);
      if (after === undefined) throw new CommandError("codebook-changed");
      const now = services.now().toISOString();
      return shareSeries(after, prepared.wish.audience, prepared.recipe.series, now);
    });
  });

/** Keeps what was said of names for a copy in which nobody has a code. */
export const keepNames = async (
  services: Services,
  written: WrittenCopy,
  answers: SameAnswers,
): Promise<void> => {
  if (answers.same.length + answers.different.length === 0) return;
  const { codebooks, random, now } = services;
  await orTakenBack(services, written, "codebook-not-kept", () =>
    codebooks.update((current) => keepAnswers(current, answers, random, now().toISOString())),
  );
};

/** Nothing goes out that nobody can find again. */
export const keepEntry = async (services: Services, written: WrittenCopy, entry: Entry): Promise<void> => {
  await orTakenBack(services, written, "records-not-kept", () => addEntries(services, [entry]));
};

/** A copy without fingerprints is as good; the next ones then say that they could not be held against it. */
export const keepPrints = async (
  { fingerprints }: Services,
  codebook: Codebook,
  prints: Uint8Array,
): Promise<void> => {
  if (prints.length > 0) await fingerprints.keep(codebook, prints).catch(() => undefined);
};
