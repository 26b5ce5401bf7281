import type { WorkbookModel } from "../../model/workbookModel";
import { changesFile } from "../../model/change";
import { text } from "../../texts/text";
import type { HostPage } from "../hostPage";
import { errorNotice } from "../notices/notice";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { fileOrigin, type FileOrigin } from "../workbooks/origin";
import { download, fileName } from "./download";
import { canKeepFiles, isAllowed, mayUse, pickTarget } from "./fileAccess";
import { FileError, withFile } from "./fileError";

/** Saves workbooks to where they came from, to a place the person chooses, or to the browser's downloads. */
export class Saving {
  constructor(private readonly page: HostPage) {}

  /** Into the workbook's file; a workbook that has none gets one, or goes to the downloads where pages can't write files. */
  async save(workbook: OpenWorkbook): Promise<void> {
    const { origin } = workbook;
    if (origin.kind !== "file" || origin.handle === undefined) {
      await (canKeepFiles() ? this.saveAs(workbook) : this.saveCopy(workbook));
      return;
    }
    const { handle } = origin;
    await this.#attempt(workbook, async () => {
      if (!(await isAllowed(handle, "readwrite"))) throw new FileError("refused");
      if (await this.#mayReplace(workbook, origin, handle)) await this.#write(workbook, handle);
    });
  }

  async saveAs(workbook: OpenWorkbook): Promise<void> {
    await this.#attempt(workbook, async () => {
      const handle = await withFile(() => pickTarget(fileName(workbook.model.name)));
      if (handle !== undefined) await this.#write(workbook, handle);
    });
  }

  /** To the browser's downloads. */
  async saveCopy({ model }: OpenWorkbook): Promise<void> {
    try {
      await saved(model, (bytes) => {
        download(model.name, bytes);
        return Promise.resolve();
      });
      this.page.notices.tell({ intent: "success", title: text("file.downloaded", { name: model.name }) });
    } catch (error) {
      this.page.notices.tell(errorNotice(error, text("error.save", { name: model.name })));
    }
  }

  /** The add-in saves: nobody pressed anything, so nobody can be asked. */
  async saveForAddin(workbook: OpenWorkbook): Promise<void> {
    const { origin } = workbook;
    const handle = origin.kind === "file" ? origin.handle : undefined;
    if (handle !== undefined && (await mayUse(handle, "readwrite")) === "granted") await this.save(workbook);
    else await this.saveCopy(workbook);
  }

  async #attempt(workbook: OpenWorkbook, work: () => Promise<void>): Promise<void> {
    const { name } = workbook.model;
    try {
      await work();
    } catch (error) {
      this.page.notices.tell({
        ...errorNotice(error, text("error.save", { name })),
        actions: [
          { label: text("file.saveAs"), run: () => void this.saveAs(workbook) },
          { label: text("file.saveCopy"), run: () => void this.saveCopy(workbook) },
        ],
      });
    }
  }

  /** Somebody else may have saved the file since it was opened here; the person decides whose work stays. */
  async #mayReplace(
    { model }: OpenWorkbook,
    origin: FileOrigin,
    handle: FileSystemFileHandle,
  ): Promise<boolean> {
    const { lastModified } = await withFile(() => handle.getFile());
    if (lastModified === origin.lastModified) return true;
    const { name } = model;
    return this.page.questions.ask({
      title: text("file.changedOutside", { name }),
      body: text("file.changedOutsideBody"),
      yes: text("file.replace"),
      no: text("file.dontSave"),
    });
  }

  async #write({ id, model }: OpenWorkbook, handle: FileSystemFileHandle): Promise<void> {
    await saved(model, async (bytes) => {
      await withFile(() => writeWhole(handle, bytes));
      model.name = handle.name;
    });
    this.page.workbooks.setOrigin(id, fileOrigin(await handle.getFile(), handle));
    await this.page.recent.note(handle);
    this.page.notices.tell({ intent: "success", title: text("file.saved", { name: model.name }) });
  }
}

/** Brings the workbook's bytes somewhere. What was changed meanwhile is not saved, and the workbook knows. */
async function saved(model: WorkbookModel, bring: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  let later = 0;
  const stop = model.subscribe((change) => {
    if (changesFile(change)) later += 1;
  });
  try {
    await bring(await model.toBytes());
    if (later === 0) model.markSaved();
  } finally {
    stop();
  }
}

/** The file changes when all is written, or not at all. */
async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes.slice());
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}
