import { replaceCodebook, saveCodebook } from "../../src/commands/codebookFile";
import { memoryCodebookStore } from "../../src/commands/memoryStores";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { parseCodebook } from "../../src/codebook/file";
import type { Codebook } from "../../src/codebook/codebook";
import { seededRandom } from "../support/random";

const time = "2026-11-22T10:00:00.000Z";

const codebookOf = (...names: readonly string[]): Codebook =>
  enrol(emptyCodebook(time), names, "ocha", seededRandom(1), time).codebook;

const deskWith = (kept?: Codebook) => {
  const files = new Map<string, string>();
  return {
    files,
    codebooks: memoryCodebookStore(kept),
    now: () => new Date(time),
    offerFile: (bytes: Uint8Array, fileName: string) => {
      files.set(fileName, new TextDecoder().decode(bytes));
      return Promise.resolve();
    },
  };
};

describe("the codebook as a file", () => {
  test("holds what is kept on the device, and is named by the day", async () => {
    const kept = codebookOf("Lantern Relief");
    const desk = deskWith(kept);
    expect(await saveCodebook(desk)).toBe("confide-codebook-2026-11-22.json");
    expect(parseCodebook(desk.files.get("confide-codebook-2026-11-22.json") ?? "")).toEqual(kept);
  });

  test("is not made when there is no codebook", async () => {
    const desk = deskWith();
    expect(await saveCodebook(desk)).toBeUndefined();
    expect(desk.files.size).toBe(0);
  });

  test("can take the place of the one kept, which is handed out first", async () => {
    const before = codebookOf("Lantern Relief");
    const opened = codebookOf("Seven Wells Trust");
    const desk = deskWith(before);
    await replaceCodebook(desk, opened);
    expect(await desk.codebooks.load()).toEqual(opened);
    expect([...desk.files.values()].map(parseCodebook)).toEqual([before]);
  });
});
