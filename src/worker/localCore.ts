import { holds } from "../anonymise/holds";
import { rowsForCopy } from "../anonymise/copyRows";
import { focalPointsToChoose } from "../anonymise/focalPoints";
import { reportersIn } from "../anonymise/leaveOut";
import { contactsIn } from "../anonymise/mail/recipients";
import { sharedIn } from "../anonymise/mail/sharedData";
import { namesMet } from "../anonymise/namesMet";
import { asksForOneFocalPoint } from "../anonymise/oneContact";
import { plan } from "../anonymise/plan";
import { suggestClassification } from "../anonymise/suggest";
import { noAnswers } from "../codebook/apart";
import { emptyCodebook } from "../codebook/enrol";
import type { RandomBytes } from "../codebook/codebook";
import { scan } from "../package/scan/scan";
import { writeCleanWorkbook } from "../package/writeCleanWorkbook";
import { changedSince, fingerprint, hex, type Digest } from "../records/fingerprint";
import { lookupsIn } from "../table/places/readPlaces";
import type { Context } from "../table/understand";
import type { Table } from "../table/table";
import { wasmArgon2id } from "./argon2";
import { copyFrom, linkageIn, measuresIn, meet, repairsFor } from "./copyMaking";
import { rowsOfCopy } from "./copyRows";
import { dashboardFrom } from "./dashboardMaking";
import type { PlanQuestion, Planned } from "./copyCore";
import type { Beside, Core } from "./core";
import type { CoreOptions } from "./coreOptions";
import { CoreError } from "./coreError";
import { gazetteerFromFile } from "./gazetteerFile";
import { createHeldSheets } from "./heldSheets";
import { createHitSearches } from "./hitSearch";
import type { LazySolver } from "./lazySolver";
import { namedLists } from "./namedLists";
import { createOpenedFiles } from "./openedFiles";
import { outlineOf } from "./outline";
import { previewsOf } from "./preview";
import { contentsIn } from "./sheetContents";
import { sheetsFromFile } from "./sheetsFromFile";
import { verifyCopy } from "./verifyCopy";

export interface CoreParts {
  readonly random: RandomBytes;
  readonly digest: Digest;
  readonly solver: LazySolver;
}

/** Bytes of a new salt. */
const saltLength = 8;

const isCancelled = ({ signal }: CoreOptions): boolean => signal?.aborted === true;

const listenerOf = (options: CoreOptions) => ({
  isCancelled: () => isCancelled(options),
  onProgress: (share: number) => options.onProgress?.(share),
});

/** The core in the thread that asks. Its work is not interrupted: cancelling counts before the next step. */
export const createLocalCore = ({ random, digest, solver }: CoreParts): Core => {
  const sheets = createHeldSheets();
  const files = createOpenedFiles();
  const hits = createHitSearches();
  const salt = (): string => hex(random(saltLength));

  /** Answers with what `work` gives, unless the person has cancelled before. */
  const answer = async <Result>(
    work: (options: CoreOptions) => Result | Promise<Result>,
    options: CoreOptions = {},
  ): Promise<Result> => {
    if (isCancelled(options)) throw new CoreError("cancelled");
    await Promise.resolve();
    return work(options);
  };

  return {
    hold: (grid, beside, options) => answer(() => sheets.add(grid, contextOf(beside)), options),
    release: (handle) =>
      answer(() => {
        sheets.release(handle);
      }),
    openFile: (bytes, options) => answer(() => files.open(bytes), options),
    holdFileSheet: (file, position, gazetteers, options) =>
      answer(() => {
        const { grid, lists } = files.sheet(file, position);
        return sheets.add(grid, contextOf({ lists, gazetteers }));
      }, options),
    closeFile: (file) =>
      answer(() => {
        files.close(file);
      }),
    contents: (handle, options) => answer(() => contentsIn(sheets.get(handle)), options),
    understand: (handle, options) => answer(() => outlineOf(sheets.get(handle).table()), options),
    correct: (handle, corrections, options) =>
      answer(() => {
        const sheet = sheets.get(handle);
        sheet.correct(corrections);
        return outlineOf(sheet.table());
      }, options),
    reporters: (handle, options) => answer(() => reportersIn(sheets.get(handle).table()), options),
    sharedData: (handle, options) => answer(() => sharedIn(sheets.get(handle).table()), options),
    contacts: (handle, options) => answer(() => contactsIn(sheets.get(handle).table()), options),
    suggest: (handle, options) => answer(() => suggestClassification(sheets.get(handle).table()), options),
    fingerprint: (handle, options) =>
      answer(() => fingerprint(sheets.get(handle).grid.cells, salt(), digest), options),
    fingerprintRows: (rows, options) => answer(() => fingerprint(rows, salt(), digest), options),
    changedSince: (handle, print, options) =>
      answer(() => changedSince({ fingerprint: print }, sheets.get(handle).grid.cells, digest), options),
    plan: (handle, question, options) =>
      answer(() => planned(sheets.get(handle).table(), question, random), options),
    testLinkage: (handle, question, options) =>
      answer((given) => linkageIn(sheets.get(handle).table(), question, random, listenerOf(given)), options),
    measure: (handle, question, options) =>
      answer(
        (given) => measuresIn(sheets.get(handle).table(), question, random, listenerOf(given), given),
        options,
      ),
    suggestRepairs: (handle, question, options) =>
      answer(
        (given) => repairsFor(sheets.get(handle).table(), question, random, listenerOf(given), given),
        options,
      ),
    makeCopy: (handle, question, options) =>
      answer(async (given) => {
        const made = copyFrom(sheets.get(handle).table(), question, random, listenerOf(given));
        return { ...made, fingerprint: await fingerprint(rowsOfCopy(made.copy), salt(), digest) };
      }, options),
    dashboard: (handle, question, options) =>
      answer(async (given) => {
        const made = await dashboardFrom(sheets.get(handle).table(), question, { random, solver }, given);
        const { dashboard } = made;
        const print = dashboard && (await fingerprint(rowsOfCopy(dashboard.copy), salt(), digest));
        return { ...made, fingerprint: print ?? "" };
      }, options),
    findHits: (handle, question, options) =>
      answer((given) => hits.find(sheets.get(handle).table(), question, random, given), options),
    hitPage: (handle, question, options) =>
      answer(() => hits.page(handle, sheets.get(handle).table(), question), options),
    holds: (handle, rule, named, options) =>
      answer(() => holds(sheets.get(handle).table(), rule, named), options),
    readGazetteer: (fileName, bytes, options) => answer(() => gazetteerFromFile(fileName, bytes), options),
    verifyCopy: (bytes, options) => answer(() => verifyCopy(bytes, digest), options),
    scanFile: (bytes, question, options) =>
      answer(({ onProgress }) => scan(bytes, { ...question, onProgress }), options),
    readSheets: (fileName, bytes, options) => answer(() => sheetsFromFile(fileName, bytes), options),
    writeCleanFile: (workbook, options) => answer(() => writeCleanWorkbook(workbook), options),
    argon2id: (passphrase, salt, cost, options) =>
      answer(() => wasmArgon2id(passphrase, salt, cost), options),
  };
};

/** The workbook's own lookup sheets go before what a person loaded. */
const contextOf = ({ lists, gazetteers }: Beside): Context => ({
  lists: namedLists(lists),
  gazetteers: [...lookupsIn(lists), ...gazetteers],
});

/** Codes for the preview come from a codebook that nobody keeps. */
const planned = (table: Table, question: PlanQuestion, random: RandomBytes): Planned => {
  const recipe = plan({ table, ...question });
  const now = "1970-01-01T00:00:00.000Z";
  const codebook = question.codebook ?? emptyCodebook(now);
  const met = meet(table, recipe, { codebook, answers: noAnswers, now }, random);
  return {
    recipe,
    ...previewsOf(rowsForCopy(table, recipe, met.codebook).table, recipe, met.codebook),
    names: question.codebook && namesMet(table, recipe, met, met.names),
    focalPoints: asksForOneFocalPoint(recipe.rule) ? focalPointsToChoose(table, codebook) : [],
  };
};
