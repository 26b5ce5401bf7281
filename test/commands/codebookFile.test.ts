import type { Codebook } from "../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { formatCodebook } from "../../src/codebook/file";
import { replaceCodebook, saveCodebook } from "../../src/commands/codebookFile";
import { seededRandom } from "../support/random";
import { passphrase, testVault } from "../support/vault";

const time = "2026-11-22T10:00:00.000Z";

const codebookOf = (...names: readonly string[]): Codebook =>
  enrol(emptyCodebook(time), names, "ocha", seededRandom(1), time).codebook;

const deskWith = async (kept: Codebook) => {
  const files = new Map<string, Uint8Array>();
  const vault = testVault();
  await vault.choose(passphrase);
  await vault.update(() => kept);
  return {
    files,
    vault,
    now: () => new Date(time),
    offerFile: (bytes: Uint8Array, fileName: string) => {
      files.set(fileName, bytes);
      return Promise.resolve();
    },
  };
};
const fileName = "confide-codebook-2026-11-22.sealed";

describe("the codebook as a file", () => {
  test("is sealed, holds what is kept on the device, and is named by the day", async () => {
    const kept = codebookOf("Lantern Relief");
    const desk = await deskWith(kept);
    expect(await saveCodebook(desk)).toBe(fileName);
    const file = desk.files.get(fileName) ?? new Uint8Array();
    expect(Buffer.from(file).toString("latin1")).not.toContain("Lantern");
    expect(await testVault().openFile(file, passphrase)).toEqual(kept);
    expect(await desk.vault.codesSinceBackup(kept)).toBe(0);
  });

  test("is not made while the codebook is locked", async () => {
    const desk = await deskWith(codebookOf("Lantern Relief"));
    desk.vault.lock();
    await expect(saveCodebook(desk)).rejects.toMatchObject({ code: "codebook-locked" });
    expect(desk.files.size).toBe(0);
  });

  test("is no backup when it was not handed out", async () => {
    const kept = codebookOf("Lantern Relief");
    const desk = await deskWith(kept);
    const offerFile = () => Promise.reject(new Error("no downloads"));
    await expect(saveCodebook({ ...desk, offerFile })).rejects.toThrow("no downloads");
    expect(await desk.vault.codesSinceBackup(kept)).toBe(1);
  });

  test("opens by the key that is held, by its own passphrase, and also from an older Confide", async () => {
    const kept = codebookOf("Lantern Relief");
    const { vault, files, ...desk } = await deskWith(kept);
    await saveCodebook({ vault, ...desk });
    const file = files.get(fileName) ?? new Uint8Array();
    expect(await vault.openFile(file)).toEqual(kept);
    await expect(testVault().openFile(file, "another one")).rejects.toMatchObject({
      code: "wrong-passphrase",
    });
    expect(await vault.openFile(new TextEncoder().encode(formatCodebook(kept)))).toEqual(kept);
  });

  test("can take the place of the one kept, which is handed out first", async () => {
    const before = codebookOf("Lantern Relief");
    const opened = codebookOf("Seven Wells Trust");
    const desk = await deskWith(before);
    await replaceCodebook(desk, opened);
    expect(await desk.vault.load()).toEqual(opened);
    expect(await desk.vault.openFile(desk.files.get(fileName) ?? new Uint8Array())).toEqual(before);
  });

  test("is handed out once more when another window adds to it before it is replaced", async () => {
    const before = codebookOf("Lantern Relief");
    const meanwhile = codebookOf("Lantern Relief", "Harbour Circle");
    const desk = await deskWith(before);
    let first = true;
    const offerFile = async (bytes: Uint8Array, name: string) => {
      if (first) await desk.vault.update(() => meanwhile);
      first = false;
      await desk.offerFile(bytes, name);
    };
    await replaceCodebook({ ...desk, offerFile }, codebookOf("Seven Wells Trust"));
    expect(await desk.vault.openFile(desk.files.get(fileName) ?? new Uint8Array())).toEqual(meanwhile);
  });

  test("that misses what another window added while it was handed out is a backup of the rest only", async () => {
    const before = codebookOf("Lantern Relief");
    const meanwhile = codebookOf("Lantern Relief", "Harbour Circle");
    const desk = await deskWith(before);
    const offerFile = async (): Promise<void> => {
      await desk.vault.update(() => meanwhile);
    };
    await saveCodebook({ ...desk, offerFile });
    expect(await desk.vault.codesSinceBackup(meanwhile)).toBe(1);
  });
});
