import type { AddinManifest, RibbonButton } from "../manifest/manifest";
import { WorkbookModel } from "../model/workbookModel";
import { text } from "../texts/text";
import type { AddinRuntime } from "./addin/addinRuntime";
import { startAddin } from "./addin/startAddin";
import { saveToDownloads } from "./files/files";
import { withNotice, type LongWork } from "./notices/longWork";
import { errorNotice } from "./notices/notice";
import { NoticeBoard } from "./notices/noticeBoard";
import type { PageOptions } from "./pageOptions";
import { OpenWorkbooks, type OpenWorkbook } from "./workbooks/openWorkbooks";

/** Reads a file, in this thread or another. Throws the package room's `PackageError`. */
export type OpenFile = (file: Blob, name: string, work: LongWork) => Promise<WorkbookModel>;

/** What a person and the add-in can do with the page: open, make, save and close workbooks, press the ribbon. */
export class HostPage {
  readonly workbooks: OpenWorkbooks;
  readonly notices = new NoticeBoard();
  #made = 0;
  readonly #untouched = new Set<WorkbookModel>();

  constructor(
    readonly manifest: AddinManifest | undefined,
    private readonly options: PageOptions,
    private readonly openFile: OpenFile,
  ) {
    this.workbooks = new OpenWorkbooks((model) => {
      model.edits.onRefused = (error) => {
        this.notices.tell(errorNotice(error));
      };
      return this.#startAddin(model);
    });
  }

  newWorkbook(): OpenWorkbook {
    return this.workbooks.add(WorkbookModel.empty(this.#freshName("page.newName")));
  }

  /** The empty workbook of the beginning; it makes room for the first one that is opened, as in Excel. */
  startEmpty(): void {
    this.#untouched.add(this.newWorkbook().model);
  }

  async openFiles(files: readonly File[]): Promise<void> {
    this.notices.tell(undefined);
    for (const file of files) await this.open(file.name, (work) => this.openFile(file, file.name, work));
  }

  async openBytes(name: string, bytes: Uint8Array): Promise<void> {
    await this.open(name, (work) => this.openFile(new Blob([bytes.slice()]), name, work));
  }

  /** Opens a workbook and brings it to the front, or says why not. `read` may say how far it is, and is told when it is cancelled. */
  async open(name: string, read: (work: LongWork) => Promise<WorkbookModel>): Promise<void> {
    try {
      const model = await withNotice(this.notices, text("file.opening", { name }), read);
      if (model === undefined) return;
      const { all } = this.workbooks.current();
      const untouched = all.filter((one) => this.#untouched.has(one.model) && !one.model.isDirty);
      this.workbooks.add(model);
      for (const { id } of untouched) this.workbooks.close(id);
    } catch (error) {
      this.notices.tell(errorNotice(error, text("error.open", { name })));
    }
  }

  async save({ model }: OpenWorkbook): Promise<void> {
    try {
      await saveToDownloads(model);
      this.notices.tell({ intent: "success", title: text("file.saved", { name: model.name }) });
    } catch (error) {
      this.notices.tell(errorNotice(error, text("error.save", { name: model.name })));
    }
  }

  close({ id }: OpenWorkbook): void {
    this.workbooks.close(id);
    if (this.workbooks.current().active === undefined) this.newWorkbook();
  }

  /** Presses a button of the ribbon for the workbook in front. */
  async press({ runtime }: OpenWorkbook, { action, label, id }: RibbonButton): Promise<void> {
    if (action.kind === "show-taskpane") {
      runtime?.showPane(true);
      return;
    }
    const data = { command: label, function: action.functionName };
    try {
      const result = await runtime?.run(action.functionName, id, label);
      if (result?.status === "completed") return;
      this.notices.tell({ intent: "error", title: text("ribbon.unknown", data) });
    } catch {
      this.notices.tell({ intent: "error", title: text("ribbon.failed", data) });
    }
  }

  #startAddin(model: WorkbookModel): AddinRuntime | undefined {
    const { manifest, options } = this;
    if (manifest === undefined) return undefined;
    return startAddin(model, manifest, options, {
      openWorkbook: (bytes) => {
        if (bytes === undefined) this.newWorkbook();
        else void this.openBytes(this.#freshName("page.copyName"), bytes);
      },
      save: () => {
        const workbook = this.workbooks.current().all.find((one) => one.model === model);
        if (workbook !== undefined) void this.save(workbook);
      },
      onFault: (error) => {
        this.notices.tell(errorNotice(error));
        reportError(error);
      },
    });
  }

  #freshName(key: string): string {
    this.#made += 1;
    return text(key, { number: this.#made });
  }
}
