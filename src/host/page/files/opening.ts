import { text } from "../../texts/text";
import type { HostPage } from "../hostPage";
import { withNotice } from "../notices/longWork";
import { errorNotice, sentenceOf } from "../notices/notice";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { fileOrigin, isSameOrigin, type WorkbookOrigin } from "../workbooks/origin";
import { readDropped } from "./dropped";
import { isAllowed, pickFiles } from "./fileAccess";
import { FileError, withFile } from "./fileError";
import type { RecentFile } from "./recentFiles";

/** A file to open, and how to write it back where the browser lets a page do that. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle | undefined;
}

export interface Failure {
  readonly name: string;
  readonly error: unknown;
}

/** Opens workbooks, or says why not. */
export class Opening {
  constructor(private readonly page: HostPage) {}

  /** Opens the files one after the other; says in one notice which could not be opened. */
  async files(chosen: readonly ChosenFile[], failures: readonly Failure[] = []): Promise<void> {
    const failed = [...failures];
    for (const one of chosen) {
      try {
        await this.#openOnce(one);
      } catch (error) {
        failed.push({ name: one.file.name, error });
      }
    }
    this.#tellFailures(failed);
  }

  /** What falls onto the page. */
  readonly drop = async (data: DataTransfer): Promise<void> => {
    const { chosen, failures } = await readDropped(data);
    await this.files(chosen, failures);
  };

  /** Lets the person choose files that can be written back. */
  async pick(): Promise<void> {
    const chosen: ChosenFile[] = [];
    const failures: Failure[] = [];
    for (const handle of await pickFiles()) {
      try {
        chosen.push({ file: await withFile(() => handle.getFile()), handle });
      } catch (error) {
        failures.push({ name: handle.name, error });
      }
    }
    await this.files(chosen, failures);
  }

  async recent(recent: RecentFile): Promise<void> {
    const { handle, name } = recent;
    try {
      if (!(await isAllowed(handle, "read"))) throw new FileError("refused");
      await this.files([{ file: await withFile(() => handle.getFile()), handle }]);
    } catch (error) {
      const forget = { label: text("file.forget"), run: () => void this.page.recent.remove(recent) };
      this.page.notices.tell({ ...errorNotice(error, text("error.open", { name })), actions: [forget] });
    }
  }

  async bytes(name: string, bytes: Uint8Array, origin?: WorkbookOrigin): Promise<OpenWorkbook | undefined> {
    try {
      return await this.#open(new Blob([bytes.slice()]), name, origin);
    } catch (error) {
      this.#tellFailures([{ name, error }]);
      return undefined;
    }
  }

  /** A file that is open already is brought to the front, so that nobody works on it twice unawares. */
  async #openOnce({ file, handle }: ChosenFile): Promise<void> {
    const { page } = this;
    const origin = fileOrigin(file, handle);
    for (const { id, model, origin: other } of page.workbooks.current().all) {
      if (!(await isSameOrigin(origin, other))) continue;
      page.workbooks.activate(id);
      const again = { label: text("file.openAgain"), run: () => void this.#again(file) };
      page.notices.tell({
        intent: "info",
        title: text("file.alreadyOpen", { name: model.name }),
        actions: [again],
      });
      return;
    }
    const opened = await this.#open(file, file.name, origin);
    if (opened !== undefined && handle !== undefined) await page.recent.note(handle);
  }

  /** As a second workbook, which does not write into the file of the first. */
  async #again(file: File): Promise<void> {
    try {
      await this.#open(file, file.name);
    } catch (error) {
      this.#tellFailures([{ name: file.name, error }]);
    }
  }

  async #open(file: Blob, name: string, origin?: WorkbookOrigin): Promise<OpenWorkbook | undefined> {
    const { page } = this;
    page.notices.tell(undefined);
    const model = await withNotice(page.notices, text("file.opening", { name }), (work) =>
      withFile(() => page.surroundings.openFile(file, name, work)),
    );
    return model && page.add(model, origin === undefined ? {} : { origin });
  }

  #tellFailures(failures: readonly Failure[]): void {
    const [first] = failures;
    if (first === undefined) return;
    if (failures.length === 1) {
      this.page.notices.tell(errorNotice(first.error, text("error.open", { name: first.name })));
      return;
    }
    this.page.notices.tell({
      intent: "error",
      title: text("error.openSeveral", { count: failures.length }),
      body: failures.map(({ name, error }) => `${name}: ${sentenceOf(error)}`).join("\n"),
    });
  }
}
