import type { AddinManifest } from "../manifest/manifest";
import type { StoredWorkbook } from "../../package/workbook";
import { WorkbookModel } from "../model/workbookModel";
import { text } from "../texts/text";
import type { AddinRuntime } from "./addin/addinRuntime";
import { startAddin } from "./addin/startAddin";
import { Opening } from "./files/opening";
import { RecentFiles } from "./files/recentFiles";
import { Saving } from "./files/saving";
import type { LongWork } from "./notices/longWork";
import { errorNotice } from "./notices/notice";
import { NoticeBoard } from "./notices/noticeBoard";
import type { PageOptions } from "./pageOptions";
import { Questions } from "./questions/questions";
import type { PageDatabase } from "./storage/database";
import { OpenWorkbooks, type NewTab, type OpenWorkbook } from "./workbooks/openWorkbooks";

/** Reads a file, in this thread or another. Throws the package room's `PackageError`. */
export type OpenFile = (file: Blob, name: string, work: LongWork) => Promise<WorkbookModel>;

/** Writes a workbook as it is now, in this thread or another. */
export type SaveFile = (workbook: StoredWorkbook, work: LongWork) => Promise<Uint8Array>;

/** What the page needs of the browser. */
export interface PageSurroundings {
  readonly openFile: OpenFile;
  readonly saveFile: SaveFile;
  /** Rejects where the browser stores nothing. */
  readonly database: Promise<PageDatabase>;
}

/** The page as it stands: which workbooks are open, what it has to say and to ask, and what can be done with files. */
export class HostPage {
  readonly workbooks: OpenWorkbooks;
  readonly notices = new NoticeBoard();
  readonly questions = new Questions();
  readonly recent: RecentFiles;
  readonly opening = new Opening(this);
  readonly saving = new Saving(this);
  #made = 0;
  readonly #untouched = new Set<WorkbookModel>();

  constructor(
    readonly manifest: AddinManifest | undefined,
    private readonly options: PageOptions,
    readonly surroundings: PageSurroundings,
  ) {
    this.workbooks = new OpenWorkbooks((model) => {
      model.language = options.locale;
      model.edits.onRefused = (error) => {
        this.notices.tell(errorNotice(error));
      };
      return this.#startAddin(model);
    });
    this.recent = new RecentFiles(surroundings.database);
  }

  newWorkbook(): OpenWorkbook {
    return this.workbooks.add(WorkbookModel.empty(this.#freshName("page.newName")));
  }

  /** The empty workbook of the beginning; it makes room for the first one that is opened, as in Excel. */
  startEmpty(): void {
    this.#untouched.add(this.newWorkbook().model);
  }

  /** Brings a workbook that was opened to the front. */
  add(model: WorkbookModel, tab: NewTab): OpenWorkbook {
    const { all } = this.workbooks.current();
    const untouched = all.filter((one) => this.#untouched.has(one.model) && !one.model.isDirty);
    const workbook = this.workbooks.add(model, tab);
    for (const { id } of untouched) this.workbooks.close(id);
    return workbook;
  }

  /** Closes a workbook; asks before changes are thrown away, or because the add-in wants a person to be asked. */
  async close(workbook: OpenWorkbook): Promise<void> {
    const { model, runtime } = workbook;
    const { name, isDirty } = model;
    const asks = isDirty || runtime?.current().asksBeforeClose === true;
    const question = {
      title: text("file.close", { name }),
      body: text(isDirty ? "file.closeChanged" : "file.closeAsked", { name }),
      yes: text(isDirty ? "file.closeAnyway" : "file.closeNow"),
      no: text("file.keep"),
    };
    if (!asks || (await this.questions.ask(question))) this.discard(workbook);
    else runtime?.closeCancelled();
  }

  /** Closes a workbook with its changes. The page is never without one. */
  discard({ id }: OpenWorkbook): void {
    this.workbooks.close(id);
    if (this.workbooks.current().active === undefined) this.newWorkbook();
  }

  /** The add-in has said what becomes of the changes: nobody is asked. */
  async #closeForAddin(workbook: OpenWorkbook, savesFirst: boolean): Promise<void> {
    if (savesFirst && workbook.model.isDirty) await this.saving.saveForAddin(workbook);
    if (!savesFirst || !workbook.model.isDirty) this.discard(workbook);
  }

  #startAddin(model: WorkbookModel): AddinRuntime | undefined {
    const { manifest, options } = this;
    if (manifest === undefined) return undefined;
    return startAddin(model, manifest, options, {
      openWorkbook: (bytes) => {
        if (bytes === undefined) this.newWorkbook();
        else void this.opening.bytes(this.#freshName("page.copyName"), bytes);
      },
      close: (savesFirst) => {
        const workbook = this.workbooks.current().all.find((one) => one.model === model);
        if (workbook !== undefined) void this.#closeForAddin(workbook, savesFirst);
      },
      save: () => {
        const workbook = this.workbooks.current().all.find((one) => one.model === model);
        if (workbook !== undefined) void this.saving.saveForAddin(workbook);
      },
      onFault: (error) => {
        this.notices.tell(errorNotice(error));
        reportError(error);
      },
    });
  }

  /** One that no open workbook has, brought back ones included. */
  #freshName(key: string): string {
    this.#made += 1;
    const name = text(key, { number: this.#made });
    const isTaken = this.workbooks.current().all.some(({ model }) => model.name === name);
    return isTaken ? this.#freshName(key) : name;
  }
}
