import { answerWriter } from "../../../../src/host/page/writing/answerWriter";
import { saveInWorker } from "../../../../src/host/page/writing/saveInWorker";
import type { WorkerThread } from "../../../../src/host/page/threads/threadAnswer";
import { newWorkbook } from "../../../../src/package/newWorkbook";
import type { SheetsToWrite } from "../../../../src/package/preparedSave";
import { saveWorkbook } from "../../../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../../../src/package/workbook";

/** A thread as the page sees one, with the worker's own code behind a real hand-over; only the second thread is missing. */
class NearThread extends EventTarget implements WorkerThread {
  ended = false;

  postMessage(sheets: SheetsToWrite, transfer: unknown): void {
    const there = structuredClone(sheets, { transfer: transfer as ArrayBuffer[] });
    queueMicrotask(() => {
      answerWriter(there, (answer, buffers) => {
        const data = structuredClone(answer, { transfer: buffers });
        if (!this.ended) this.dispatchEvent(new MessageEvent("message", { data }));
      });
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

/** A workbook of so many numbers. */
function filled(rows: number): StoredWorkbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 10; column++) sheet.cells.setValue(row, column, row * column);
  sheet.changed = true;
  return workbook;
}

function saving(workbook: StoredWorkbook, thread: WorkerThread) {
  const controller = new AbortController();
  const shares: number[] = [];
  const work = { signal: controller.signal, onProgress: (share: number) => shares.push(share) };
  return { bytes: saveInWorker(workbook, work, () => thread), shares, controller };
}

it("gives the same bytes as a save in one thread, and says how far it is", async () => {
  const thread = new NearThread();
  const { bytes, shares } = saving(filled(12_000), thread);
  expect(Buffer.compare(await bytes, saveWorkbook(filled(12_000)))).toBe(0);
  expect(shares).toHaveLength(100);
  expect(shares.at(-1)).toBe(1);
  expect(thread.ended).toBe(true);
});

it("needs no thread for a small workbook", async () => {
  const unused = new NearThread();
  unused.postMessage = () => {
    throw new Error("no thread");
  };
  const { bytes } = saving(filled(10), unused);
  expect(Buffer.compare(await bytes, saveWorkbook(filled(10)))).toBe(0);
});

it("ends the worker when it is cancelled", async () => {
  const thread = new NearThread();
  const { bytes, controller } = saving(filled(12_000), thread);
  controller.abort();
  await expect(bytes).rejects.toMatchObject({ name: "AbortError" });
  expect(thread.ended).toBe(true);
});

it("says so when the worker dies", async () => {
  const thread = new NearThread();
  thread.postMessage = () => {
    thread.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  };
  await expect(saving(filled(12_000), thread).bytes).rejects.toThrow("out of memory");
  expect(thread.ended).toBe(true);
});
