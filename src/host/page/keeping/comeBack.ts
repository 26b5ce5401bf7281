import type { WorkbookModel } from "../../model/workbookModel";
import { text } from "../../texts/text";
import type { HostPage } from "../hostPage";
import { withNotice, type LongWork } from "../notices/longWork";
import { sentenceOf } from "../notices/notice";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import type { Keeping } from "./keeping";
import type { KeptWorkbook } from "./keptWorkbook";
import { setAside } from "./setAside";

/** Opens kept workbooks again, says so, and sets aside those that can't be opened. */
export class ComeBack {
  constructor(
    private readonly page: HostPage,
    private readonly keeping: Keeping,
  ) {}

  /** Undefined when it can't be opened; the person is told. */
  async open(kept: KeptWorkbook): Promise<OpenWorkbook | undefined> {
    if (!kept.isDoubtful) return this.#tryOpening(kept);
    this.#setAside(kept, text("kept.doubtful"));
    return undefined;
  }

  /** Opens what turned out to be nobody else's; stays behind the workbook that somebody has begun to change meanwhile. */
  async openLater(all: readonly KeptWorkbook[]): Promise<void> {
    if (all.length === 0) return;
    const { workbooks } = this.page;
    const before = workbooks.current().active;
    const opened: OpenWorkbook[] = [];
    for (const kept of all) {
      const workbook = await this.open(kept);
      if (workbook !== undefined) opened.push(workbook);
    }
    if (before?.model.isDirty === true) workbooks.activate(before.id);
    this.tell(opened);
  }

  /** Says which workbooks came back. */
  tell(workbooks: readonly OpenWorkbook[]): void {
    if (workbooks.length === 0) return;
    this.page.notices.post({
      intent: "info",
      title: text("kept.broughtBack", { count: workbooks.length }),
      body: namesOf(workbooks),
      actions: [{ label: text("kept.discard"), run: () => void this.#discard(workbooks) }],
    });
  }

  /** A copy that makes the page fail is tried once: until it is open it counts as doubtful. */
  async #tryOpening(kept: KeptWorkbook): Promise<OpenWorkbook | undefined> {
    const { page, keeping } = this;
    const { id, name, origin } = kept;
    try {
      await keeping.store?.update(id, { isDoubtful: true });
      const model = await withNotice(page.notices, text("kept.opening", { name }), (work) =>
        this.#read(kept, work),
      );
      await keeping.store?.update(id, { isDoubtful: false });
      if (model === undefined) {
        this.#setAside(kept, text("kept.stopped"));
        return undefined;
      }
      keeping.keeper.expect({ ...kept, isDoubtful: false });
      return page.add(model, { id, origin });
    } catch (error) {
      this.#setAside(kept, sentenceOf(error));
      return undefined;
    }
  }

  async #read(kept: KeptWorkbook, work: LongWork): Promise<WorkbookModel> {
    const bytes = await this.keeping.store?.read(kept);
    const file = new Blob(bytes === undefined ? [] : [bytes.slice()]);
    const model = await this.page.surroundings.openFile(file, kept.name, work);
    model.setDirty(true);
    const sheet = model.visibleSheets.find(({ name }) => name === kept.sheet);
    if (sheet !== undefined) model.select(sheet, kept.selection);
    return model;
  }

  #setAside(kept: KeptWorkbook, reason: string): void {
    const { store } = this.keeping;
    if (store === undefined) return;
    setAside({ page: this.page, store, kept, reason, tryAgain: () => void this.#tryOpening(kept) });
  }

  async #discard(workbooks: readonly OpenWorkbook[]): Promise<void> {
    const { all } = this.page.workbooks.current();
    const unsaved = all.filter(({ id, model }) => model.isDirty && workbooks.some((one) => one.id === id));
    if (unsaved.length === 0) return;
    const isSure = await this.page.questions.ask({
      title: text("kept.discardTitle", { count: unsaved.length }),
      body: namesOf(unsaved),
      yes: text("kept.discard"),
      no: text("kept.keep"),
    });
    if (!isSure) this.tell(unsaved);
    else for (const workbook of unsaved) this.page.discard(workbook);
  }
}

const namesOf = (workbooks: readonly OpenWorkbook[]): string =>
  workbooks.map(({ model }) => model.name).join("\n");
