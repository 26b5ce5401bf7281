import { answerReader } from "../../../../src/host/page/reading/answerReader";
import { openInWorker } from "../../../../src/host/page/reading/openInWorker";
import type { WorkerThread } from "../../../../src/host/page/threads/threadAnswer";
import { PackageError } from "../../../../src/package/packageError";
import { packageOf } from "../../../package/packages";

/** A thread as the page sees one, with the worker's own code behind a real hand-over; only the second thread is missing. */
class NearThread extends EventTarget implements WorkerThread {
  ended = false;

  postMessage(file: Blob): void {
    void answerReader(file, (answer, transfer) => {
      const data = structuredClone(answer, { transfer });
      if (!this.ended) this.dispatchEvent(new MessageEvent("message", { data }));
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

/** A thread that never answers, as one that is busy with a large file. */
class BusyThread extends NearThread {
  override postMessage(): void {}
}

const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>`;
const workbook = packageOf({ sheets: [{ name: "Data", rows }], strings: "<si><t>Harim</t></si>" });

function opening(bytes: Uint8Array, thread: WorkerThread = new NearThread()) {
  const controller = new AbortController();
  const shares: number[] = [];
  const work = { signal: controller.signal, onProgress: (share: number) => shares.push(share) };
  const model = openInWorker(new Blob([bytes.slice()]), "Invented.xlsx", work, () => thread);
  return { model, shares, controller };
}

it("opens the workbook that the worker has read, and says how far it is", async () => {
  const thread = new NearThread();
  const { model, shares } = opening(workbook, thread);
  const { name, activeSheet } = await model;
  expect([name, activeSheet.name, activeSheet.cells.value(0, 0), activeSheet.cells.value(0, 1)]).toEqual([
    "Invented.xlsx",
    "Data",
    "Harim",
    7,
  ]);
  expect(shares.at(-1)).toBe(1);
  expect(thread.ended).toBe(true);
});

it("throws what the worker found wrong with the file, code and data", async () => {
  const { model } = opening(new TextEncoder().encode("organisation;district"));
  await expect(model).rejects.toMatchObject({ code: "text-file", data: { size: 21 } });
  await expect(model).rejects.toBeInstanceOf(PackageError);
});

it("ends the worker when it is cancelled", async () => {
  const thread = new BusyThread();
  const { model, controller } = opening(workbook, thread);
  controller.abort();
  await expect(model).rejects.toBe(controller.signal.reason);
  expect(thread.ended).toBe(true);
});

it("says so when the worker dies", async () => {
  const thread = new BusyThread();
  const { model } = opening(workbook, thread);
  thread.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  await expect(model).rejects.toThrow("out of memory");
});
