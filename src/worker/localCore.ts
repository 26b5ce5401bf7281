import { holds } from "../anonymise/holds";
import { reportersIn } from "../anonymise/leaveOut";
import { contactsIn } from "../anonymise/mail/recipients";
import { sharedIn } from "../anonymise/mail/sharedData";
import { suggestClassification } from "../anonymise/suggest";
import { changedSince, fingerprint } from "../records/fingerprint";
import { answer } from "./answer";
import { wasmArgon2id } from "./argon2";
import { contextOf } from "./contextOf";
import type { Core } from "./core";
import type { CoreParts } from "./coreParts";
import { createHeldSheets } from "./heldSheets";
import { createHitSearches } from "./hitSearch";
import { localCopies } from "./localCopies";
import { localFiles } from "./localFiles";
import { newSalt } from "./newSalt";
import { outlineOf } from "./outline";
import { contentsIn } from "./sheetContents";

/** The core in the thread that asks. Its work is not interrupted: cancelling counts before the next step. */
export const createLocalCore = (parts: CoreParts): Core => {
  const { random, digest } = parts;
  const sheets = createHeldSheets();
  const hits = createHitSearches();
  return {
    ...localFiles(sheets, digest),
    ...localCopies(sheets, parts),
    hold: (grid, beside, options) => answer(() => sheets.add(grid, contextOf(beside)), options),
    release: (handle) =>
      answer(() => {
        sheets.release(handle);
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
      answer(() => fingerprint(sheets.get(handle).grid.cells, newSalt(random), digest), options),
    fingerprintRows: (rows, options) => answer(() => fingerprint(rows, newSalt(random), digest), options),
    changedSince: (handle, print, options) =>
      answer(() => changedSince({ fingerprint: print }, sheets.get(handle).grid.cells, digest), options),
    findHits: (handle, question, options) =>
      answer((given) => hits.find(sheets.get(handle).table(), question, random, given), options),
    hitPage: (handle, question, options) =>
      answer(() => hits.page(handle, sheets.get(handle).table(), question), options),
    holds: (handle, rule, named, options) =>
      answer(() => holds(sheets.get(handle).table(), rule, named), options),
    argon2id: (passphrase, salt, cost, options) =>
      answer(() => wasmArgon2id(passphrase, salt, cost), options),
  };
};
