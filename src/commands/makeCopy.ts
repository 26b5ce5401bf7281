import type { Copy, Report } from "../anonymise/copy";
import type { TextDecisions } from "../anonymise/recipe";
import { emptyCodebook } from "../codebook/enrol";
import type { Codebook } from "../codebook/codebook";
import type { Watched } from "../excel/session";
import type { WrittenCopy } from "../excel/writeCopy";
import type { Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import type { CoreCopy } from "../worker/copyCore";
import { classificationOf } from "./copyClassification";
import { copyEntry } from "./copyEntry";
import { copyQuestion } from "./copyQuestion";
import { stopWhenForbidden, stopWhenLeaking } from "./copyRefusal";
import { keepCodes, keepEntry, keepPrints } from "./keepCopy";
import type { PreparedCopy } from "./prepareCopy";
import type { Services } from "./services";
import { writeSheets } from "./writeSheets";

export interface MadeCopy extends WrittenCopy {
  readonly copy: Copy;
  readonly rule: Rule;
  /** What the first of the new sheets is classified as. */
  readonly classification: Classification;
  /** Names organisations: for the person who made the copy, never to travel with it. */
  readonly report: Report;
  readonly codebook: Codebook;
  /** A person's word on what was found inside texts, with which the copy was made. */
  readonly texts: TextDecisions;
  /** Organisations whose names stand in it, by their prior approval. */
  readonly named: readonly string[];
}

/**
 * Makes the copy that was prepared: codes, treatment, a search for leaks, then new sheets; only then the codebook and the
 * decisions are kept. Whatever fails or is cancelled, the new sheets are removed and the codebook stays as it was.
 *
 * @throws CommandError `refused` (protocol or classification say no), `obstacles`, `leak`, `no-cluster-rules`,
 *   `codebook-not-kept`, `codebook-changed` (by somebody else meanwhile), `records-not-kept`; ExcelError; CoreError
 */
export const makeCopy = async (
  services: Services,
  prepared: PreparedCopy,
  watched: Watched = {},
): Promise<MadeCopy> => {
  stopWhenForbidden(prepared);
  const time = services.now().toISOString();
  const before = (await services.codebooks.load()) ?? emptyCodebook(time);
  const made = await anonymised(services, prepared, before, time, {
    signal: watched.signal,
    onProgress: (share) => watched.onProgress?.(share * makingShare),
  });
  const { copy, report, codebook, leaks, fingerprint, prints } = made;
  stopWhenLeaking(leaks);
  const classification = classificationOf(copy, time, fingerprint, services.protocol);
  const toWrite = { copy, rule: prepared.rule, classification };
  const written = await writeSheets(services, toWrite, {
    signal: watched.signal,
    onProgress: (share) => watched.onProgress?.(makingShare + share * (1 - makingShare)),
  });
  const kept = await keepCodes(services, prepared, written, before, codebook);
  await keepEntry(
    services,
    written,
    copyEntry(services, prepared, { copy, sheet: written.sheet, classification, codebook: kept }),
  );
  if (kept.fingerprintSalt === codebook.fingerprintSalt) await keepPrints(services, kept, prints);
  return {
    ...written,
    ...toWrite,
    report,
    codebook: kept,
    texts: prepared.recipe.texts,
    named: prepared.recipe.named,
  };
};

/** Treating the values takes less time than writing them. */
const makingShare = 0.3;

const anonymised = async (
  services: Services,
  prepared: PreparedCopy,
  codebook: Codebook,
  now: string,
  watched: Watched,
): Promise<CoreCopy> => {
  const question = copyQuestion(services, prepared, now);
  const earlier = await services.fingerprints.load(codebook);
  return services.core.makeCopy(prepared.sheet.handle, { ...question, codebook, earlier }, watched);
};
