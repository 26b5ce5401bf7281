import type { ContactList } from "../anonymise/mail/recipients";
import type { SharedRows } from "../anonymise/mail/sharedData";
import type { CopyLabels } from "../anonymise/labels";
import type { Dashboard, DashboardChoices, DashboardLabels } from "../anonymise/dashboard/dashboard";
import type { Confirmations } from "../anonymise/obstacles";
import type { SheetContents } from "../anonymise/contents";
import type { SuggestedClassification } from "../anonymise/suggest";
import type { Copy, Finding, Report } from "../anonymise/copy";
import type { CopyMeasures } from "../anonymise/measures/copyMeasures";
import type { FocalPoints } from "../anonymise/focalPoints";
import type { PlacedHit } from "../anonymise/hitPage";
import type { NamesMet } from "../anonymise/namesMet";
import type { Decisions, Recipe, TextDecisions } from "../anonymise/recipe";
import type { RiskDecisions } from "../anonymise/repairs/riskDecisions";
import type { SameAnswers } from "../codebook/apart";
import type { Codebook, SeriesId } from "../codebook/codebook";
import type { Argon2Cost } from "../codebook/sealed/derivation";
import type { CleanWorkbook } from "../package/write/cleanWorkbook";
import type { ScanFinding } from "../package/scan/finding";
import type { ScanOptions } from "../package/scan/scan";
import type { DisclosureRules } from "../disclosure/rules/rules";
import type { Rule } from "../protocol/rule";
import type { Corrections } from "../table/corrections/correction";
import type { CellValue, Grid } from "../table/grid";
import type { Gazetteer } from "../table/places/gazetteer";
import type { Column, Reason, Table } from "../table/table";
import type { HitGroupOutline, HitPageQuestion, HitsQuestion } from "./hitSearch";
import type { FileHandle, OpenedFile } from "./openedFiles";
import type { Previews } from "./preview";
import type { FileSheet } from "./sheetsFromFile";
import type { Verdict } from "./verifyCopy";

/** A sheet that the core holds; see `Core.hold`. */
export type SheetHandle = number;

/** A small sheet beside the data, taken as evidence of what columns mean. */
export interface ListSheet {
  readonly sheetName: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** What is known when a sheet is understood, besides the sheet. */
export interface Beside {
  readonly lists: readonly ListSheet[];
  /** Loaded by a person; those of the workbook are found among the lists. */
  readonly gazetteers: readonly Gazetteer[];
}

/** A column without its values; `samples` are some of them, in the sheet's order, blanks left out. */
export type ColumnOutline = Omit<Column, "values"> & { readonly samples: readonly CellValue[] };

/** A table as the pane shows it: all but the values. */
export type TableOutline = Omit<Table, "columns" | "sourceRows" | "gazetteers"> & {
  /** Zero-based sheet row of the last data row; of the header when there is none. */
  readonly lastDataRow: number;
  readonly columns: readonly ColumnOutline[];
  /** The lookup sheets of the workbook, and the file, that know the places. */
  readonly placesFrom: readonly string[];
};

export interface PlanQuestion {
  readonly rule: Rule;
  readonly series: SeriesId;
  readonly decisions: Decisions;
  readonly confirmed?: Confirmations;
  /** As it is kept now; without it nothing is said of names. */
  readonly codebook?: Codebook | undefined;
  readonly texts?: TextDecisions | undefined;
  readonly risks?: RiskDecisions | undefined;
  /** Organisations whose rows are not to be in the copy. */
  readonly leaveOut?: readonly string[];
  /** Organisations whose names may stand, by their prior approval. */
  readonly named?: readonly string[];
  /** Zero-based sheet rows of the focal points that a person chose. */
  readonly focalPoints?: readonly number[] | undefined;
  /** A member has anonymised the sheet, and the rule lets that version go as it is. */
  readonly isOwnVersion?: boolean;
}

/** Some values of a column before and after its treatment, row by row. */
export interface ColumnPreview {
  /** Zero-based sheet column of the original. */
  readonly column: number;
  readonly before: readonly CellValue[];
  /** Empty when the column stays out. Codes that are new are examples: the real ones are given when the copy is made. */
  readonly after: readonly CellValue[];
}

export interface Planned extends Previews {
  readonly recipe: Recipe;
  /** Undefined without a codebook. What was answered already is still asked. */
  readonly names: NamesMet | undefined;
  /** Organisations of which one focal point may go and several are in the sheet. */
  readonly focalPoints: readonly FocalPoints[];
}

export type ScanQuestion = Omit<ScanOptions, "onProgress">;

export interface CopyQuestion {
  readonly recipe: Recipe;
  /** As it is kept now; the core gives codes to those who have none and hands back the result. */
  readonly codebook: Codebook;
  /** What a person said of names that are alike. */
  readonly answers: SameAnswers;
  /** ISO 8601 time. */
  readonly now: string;
  /** The few words that travel with the copy. */
  readonly labels: CopyLabels;
  /** Row fingerprints of earlier copies (`CoreCopy.prints`), by the ids of their records in the codebook. */
  readonly earlier: ReadonlyMap<string, Uint8Array>;
}

export interface MeasureQuestion extends CopyQuestion {
  /** Whether every repair is tried, to say what it would do: that takes longest. */
  readonly offers: boolean;
}

export interface CoreCopy {
  readonly copy: Copy;
  readonly report: Report;
  /** With the organisations met on the way, and the record of the copy. To be kept only once the copy is where it belongs. */
  readonly codebook: Codebook;
  /** That a sheet of the copy will have, from its first cell on. */
  readonly fingerprint: string;
  /** Row fingerprints, to hold later copies against it; empty for a copy without codes. */
  readonly prints: Uint8Array;
  /** What must not be in a copy and is; the copy must not be written when there is any. */
  readonly leaks: readonly Finding[];
}

export interface DashboardQuestion
  extends
    Pick<PlanQuestion, "rule" | "decisions" | "leaveOut">,
    Pick<CopyQuestion, "codebook" | "answers" | "now"> {
  readonly confirmed: Confirmations;
  readonly rules: DisclosureRules;
  readonly choices: DashboardChoices;
  readonly labels: DashboardLabels;
  /** Seconds after which the best safe figures so far are taken. */
  readonly hurryAfter: number;
}

export interface CoreDashboard {
  /** What stops it. */
  readonly obstacles: readonly Reason[];
  /** Undefined while something stops it. */
  readonly dashboard: Dashboard | undefined;
  /** That its first sheet will have, from the first cell on; `""` while something stops it. */
  readonly fingerprint: string;
  /** What must not be in it and is; it must not be written when there is any. */
  readonly leaks: readonly Finding[];
  /** With the organisations met on the way, to search the file for. It is not kept: nobody got a code. */
  readonly codebook: Codebook;
}

/** Progress, from 0 to 1, and the wish to stop. */
export interface CoreOptions {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The heavy work. Errors have a `code` and `data` on both sides of the thread (`NoTableError`, `PackageError`; `CoreError`
 * when they come from a worker). A cancelled call rejects with `CoreError` `cancelled`, and the core goes on to serve others.
 */
export interface Core {
  /** Takes a sheet over. The last few are held; an older handle gives `CoreError` `not-held`: read the sheet again. */
  hold(grid: Grid, beside: Beside, options?: CoreOptions): Promise<SheetHandle>;
  release(handle: SheetHandle): Promise<void>;
  /**
   * Opens the workbook of a file, for `holdFileSheet`; one at a time is open.
   *
   * @throws PackageError when it is no workbook that can be read
   */
  openFile(bytes: Uint8Array, options?: CoreOptions): Promise<OpenedFile>;
  /** As `hold`, for a sheet of the opened file by its position; the small sheets beside it are its lists. */
  holdFileSheet(
    file: FileHandle,
    position: number,
    gazetteers: Beside["gazetteers"],
    options?: CoreOptions,
  ): Promise<SheetHandle>;
  /** Forgets the file, and nothing else: its sheets that are held stay so. */
  closeFile(file: FileHandle): Promise<void>;
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
  plan(handle: SheetHandle, question: PlanQuestion, options?: CoreOptions): Promise<Planned>;
  /** What whoever has an earlier copy too could find out from the copy that `makeCopy` would make. */
  testLinkage(
    handle: SheetHandle,
    question: CopyQuestion,
    options?: CoreOptions,
  ): Promise<readonly Finding[]>;
  /** What a reader could infer from the rows of the copy that `makeCopy` would make. `earlier` counts for nothing. */
  measure(handle: SheetHandle, question: MeasureQuestion, options?: CoreOptions): Promise<CopyMeasures>;
  makeCopy(handle: SheetHandle, question: CopyQuestion, options?: CoreOptions): Promise<CoreCopy>;
  /** Added up, protected and attacked: nothing unsafe is in it. */
  dashboard(handle: SheetHandle, question: DashboardQuestion, options?: CoreOptions): Promise<CoreDashboard>;
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
  /**
   * The places of a file, which a person calls a gazetteer.
   *
   * @throws NoPlacesError, NotUtf8Error, PackageError
   */
  readGazetteer(fileName: string, bytes: Uint8Array, options?: CoreOptions): Promise<Gazetteer>;
  /** @throws PackageError */
  verifyCopy(bytes: Uint8Array, options?: CoreOptions): Promise<Verdict>;
  /** Everything that would travel with a file. The bytes are handed over: a core in another thread takes them from the caller. */
  scanFile(bytes: Uint8Array, question: ScanQuestion, options?: CoreOptions): Promise<readonly ScanFinding[]>;
  /**
   * The sheets of a file that a person calls a list: a .csv by its name, else a workbook.
   *
   * @throws NotUtf8Error, PackageError
   */
  readSheets(fileName: string, bytes: Uint8Array, options?: CoreOptions): Promise<readonly FileSheet[]>;
  writeCleanFile(workbook: CleanWorkbook, options?: CoreOptions): Promise<Uint8Array>;
  /** See `Argon2id`. @throws SealedError `argon2-unavailable` */
  argon2id(
    passphrase: Uint8Array,
    salt: Uint8Array,
    cost: Argon2Cost,
    options?: CoreOptions,
  ): Promise<Uint8Array>;
}
