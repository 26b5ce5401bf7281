import type { Finding } from "../anonymise/copy";
import type { SheetContents } from "../anonymise/contents";
import type { PlacedHit } from "../anonymise/hitPage";
import type { ContactList } from "../anonymise/mail/recipients";
import type { SharedRows } from "../anonymise/mail/sharedData";
import type { SuggestedClassification } from "../anonymise/suggest";
import type { Argon2Cost } from "../codebook/sealed/derivation";
import type { Rule } from "../protocol/rule";
import type { Corrections } from "../table/corrections/correction";
import type { Grid } from "../table/grid";
import type { Gazetteer } from "../table/places/gazetteer";
import type { CopyCore } from "./copyCore";
import type { CoreOptions } from "./coreOptions";
import type { DashboardCore } from "./dashboardCore";
import type { FileCore } from "./fileCore";
import type { SheetHandle } from "./heldSheets";
import type { HitGroupOutline, HitPageQuestion, HitsQuestion } from "./hitSearch";
import type { ListSheet } from "./namedLists";
import type { TableOutline } from "./outline";

/** What is known when a sheet is understood, besides the sheet. */
export interface Beside {
  readonly lists: readonly ListSheet[];
  /** Loaded by a person; those of the workbook are found among the lists. */
  readonly gazetteers: readonly Gazetteer[];
}

/**
 * The heavy work. Errors have a `code` and `data` on both sides of the thread (`NoTableError`, `PackageError`; `CoreError`
 * when they come from a worker). A cancelled call rejects with `CoreError` `cancelled`, and the core goes on to serve others.
 */
export interface Core extends FileCore, CopyCore, DashboardCore {
  /** Takes a sheet over. The last few are held; an older handle gives `CoreError` `not-held`: read the sheet again. */
  hold(grid: Grid, beside: Beside, options?: CoreOptions): Promise<SheetHandle>;
  release(handle: SheetHandle): Promise<void>;
  /** What the sheet holds of organisations and people, counted; a sheet without a table has contacts too. */
  contents(handle: SheetHandle, options?: CoreOptions): Promise<SheetContents>;
  /** @throws NoTableError */
  understand(handle: SheetHandle, options?: CoreOptions): Promise<TableOutline>;
  /**
   * A person's word on the sheet's columns, instead of what they said before; whatever is asked of the sheet from now on is
   * answered by it. The table as it is understood then.
   *
   * @throws NoTableError
   */
  correct(handle: SheetHandle, corrections: Corrections, options?: CoreOptions): Promise<TableOutline>;
  /** The organisations that report the sheet's rows, as they are written. @throws NoTableError */
  reporters(handle: SheetHandle, options?: CoreOptions): Promise<readonly string[]>;
  /** Of which months each organisation's rows are. @throws NoTableError */
  sharedData(handle: SheetHandle, options?: CoreOptions): Promise<readonly SharedRows[]>;
  /** The rows of a contact list with their addresses. @throws NoTableError */
  contacts(handle: SheetHandle, options?: CoreOptions): Promise<ContactList>;
  suggest(handle: SheetHandle, options?: CoreOptions): Promise<SuggestedClassification>;
  /** `salt:hex`, with a new salt. */
  fingerprint(handle: SheetHandle, options?: CoreOptions): Promise<string>;
  /** The fingerprint that a sheet of these rows will have, from its first cell on. */
  fingerprintRows(rows: Grid["cells"], options?: CoreOptions): Promise<string>;
  changedSince(handle: SheetHandle, fingerprint: string, options?: CoreOptions): Promise<boolean>;
  /** What a copy takes out of texts. The hits are held for `hitPage` until the sheet is searched again or means something else. */
  findHits(
    handle: SheetHandle,
    question: HitsQuestion,
    options?: CoreOptions,
  ): Promise<readonly HitGroupOutline[]>;
  /** Some hits of a group. @throws CoreError `not-held` when the sheet was not searched as it is now */
  hitPage(
    handle: SheetHandle,
    question: HitPageQuestion,
    options?: CoreOptions,
  ): Promise<readonly PlacedHit[]>;
  /** What the sheet holds that the rule forbids. @param named organisations whose names may stand, by their prior approval */
  holds(
    handle: SheetHandle,
    rule: Rule,
    named: readonly string[],
    options?: CoreOptions,
  ): Promise<readonly Finding[]>;
  /** See `Argon2id`. @throws SealedError `argon2-unavailable` */
  argon2id(
    passphrase: Uint8Array,
    salt: Uint8Array,
    cost: Argon2Cost,
    options?: CoreOptions,
  ): Promise<Uint8Array>;
}
