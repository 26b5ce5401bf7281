import { changesFile } from "../../model/change";
import type { WorkbookModel } from "../../model/workbookModel";
import { text } from "../../texts/text";
import type { HostPage } from "../hostPage";
import { withNotice } from "../notices/longWork";

/** Saves under way. Those of one workbook follow each other: an older state must not replace a newer one. */
export class SaveQueue {
  readonly #last = new WeakMap<WorkbookModel, Promise<unknown>>();

  constructor(private readonly page: HostPage) {}

  /**
   * Brings the workbook's bytes somewhere; false when the person cancelled. What was changed meanwhile is not saved, and the
   * workbook knows.
   */
  bring(model: WorkbookModel, to: (bytes: Uint8Array) => Promise<void>): Promise<boolean> {
    const before = this.#last.get(model) ?? Promise.resolve();
    const own = before.then(() => this.#bring(model, to));
    this.#last.set(
      model,
      own.catch(() => undefined),
    );
    return own;
  }

  async #bring(model: WorkbookModel, to: (bytes: Uint8Array) => Promise<void>): Promise<boolean> {
    const { notices, surroundings } = this.page;
    let later = 0;
    const stop = model.subscribe((change) => {
      if (changesFile(change)) later += 1;
    });
    try {
      const bytes = await withNotice(notices, text("file.saving", { name: model.name }), (work) =>
        surroundings.saveFile(model.toStored(), work),
      );
      if (bytes === undefined) return false;
      await to(bytes);
      if (later === 0) model.markSaved();
      return true;
    } finally {
      stop();
    }
  }
}
