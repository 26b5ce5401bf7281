import { memoryCodebookStore } from "../../src/commands/memoryStores";
import { readBackTexts } from "../../src/commands/readBackCodes";
import { book } from "../codebook/reading/books";

const codebook = book("Lantern Relief: ocha KT2RM");
const now = (): Date => new Date("2026-11-02T09:00:00Z");

it("keeps the look-up", async () => {
  const codebooks = memoryCodebookStore(now, codebook);
  await readBackTexts({ codebooks, now }, ["KT2RM"]);
  expect((await codebooks.load())?.lookUps).toEqual([{ at: "2026-11-02T09:00:00.000Z", codes: ["KT2RM"] }]);
});

it("answers nothing when the look-up can't be kept", async () => {
  const update = () => Promise.reject(new Error("quota"));
  const codebooks = { ...memoryCodebookStore(now, codebook), update };
  await expect(readBackTexts({ codebooks, now }, ["KT2RM"])).rejects.toMatchObject({
    code: "look-up-not-kept",
  });
});

it("takes a text without codes for no look-up", async () => {
  const codebooks = memoryCodebookStore(now, codebook);
  expect(await readBackTexts({ codebooks, now }, ["good morning"])).toEqual([]);
  expect((await codebooks.load())?.lookUps).toEqual([]);
});
