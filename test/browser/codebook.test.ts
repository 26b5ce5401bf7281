import { paneFrame } from "./support/accessibility";
import { codebookPassphrase, makeOchaCopy, paneSays, press, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";

const openDesk = confideSite();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await makeOchaCopy(desk);
});

/** What the pane keeps in IndexedDB: each value by its key, bytes as Latin-1. */
const keptOnDevice = async (): Promise<Readonly<Record<string, string>>> => {
  const frame = await paneFrame(desk);
  return frame.evaluate(async () => {
    const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error("IndexedDB"));
        };
      });
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const database = await answerOf(indexedDB.open(names.find((name) => name.endsWith("confide")) ?? ""));
    const store = database.transaction("texts").objectStore("texts");
    const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
    database.close();
    const asText = (value: unknown): string =>
      value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : String(value);
    return Object.fromEntries(keys.map((key, index) => [key as string, asText(values[index])]));
  });
};

/** Argon2id's number in the header of docs/codebook-file.md. */
const argon2idAt = { position: 9, number: 1 } as const;

it("lies on the device sealed only, under a key that Argon2id made in the worker", async () => {
  const kept = await keptOnDevice();
  const sealed = kept["sealed-codebook"] ?? "";
  expect(sealed.startsWith("CONFIDE\0")).toBe(true);
  expect(sealed.charCodeAt(argon2idAt.position)).toBe(argon2idAt.number);
  expect(kept).not.toHaveProperty("codebook");
  expect(Object.values(kept).join()).not.toMatch(/usedCodes/);
});

it("is locked when the page is opened again, and opens with its passphrase", async () => {
  await desk.page.reload();
  await desk.pane.getByRole("tab", { name: "Codebook" }).click();
  await paneSays(desk, "The codebook is locked.");
  await desk.pane.getByLabel("Passphrase", { exact: true }).fill("something else entirely");
  await press(desk, "Unlock");
  await paneSays(desk, /not the passphrase of this codebook/);
  await desk.pane.getByLabel("Passphrase", { exact: true }).fill(codebookPassphrase);
  await press(desk, "Unlock");
  await paneSays(desk, /^\d+ organisations are in the codebook on this device/);
  expect(desk.problems).toEqual([]);
});
