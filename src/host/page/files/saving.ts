import { text } from "../../texts/text";
import type { HostPage } from "../hostPage";
import { errorNotice } from "../notices/notice";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { fileOrigin, type FileOrigin } from "../workbooks/origin";
import { download, fileName } from "./download";
import { canKeepFiles, isAllowed, mayUse, pickTarget, writeWhole } from "./fileAccess";
import { FileError, withFile } from "./fileError";
import { SaveQueue } from "./saveQueue";

/** Saves workbooks to where they came from, to a place the person chooses, or to the browser's downloads. */
export class Saving {
  readonly #queue: SaveQueue;

  constructor(private readonly page: HostPage) {
    this.#queue = new SaveQueue(page);
  }

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
      const isSaved = await this.#queue.bring(model, (bytes) => {
        download(model.name, bytes);
        return Promise.resolve();
      });
      if (isSaved)
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
    const isSaved = await this.#queue.bring(model, async (bytes) => {
      await withFile(() => writeWhole(handle, bytes));
      model.name = handle.name;
    });
    if (!isSaved) return;
    this.page.workbooks.setOrigin(id, fileOrigin(await handle.getFile(), handle));
    await this.page.recent.note(handle);
    this.page.notices.tell({ intent: "success", title: text("file.saved", { name: model.name }) });
  }
}
