import type { Memory } from "../../../src/table/corrections/memory";
import { deviceCorrectionStore } from "../../../src/taskpane/storage/correctionStore";
import { memoryTextStore } from "./memoryTextStore";

const memory: Memory = [
  { columns: ["zeta", "month"], corrections: { zeta: { role: "status", understood: "unknown" } } },
];

describe("corrections on this device", () => {
  it("are there again after the pane was closed", async () => {
    const texts = memoryTextStore();
    await deviceCorrectionStore(Promise.resolve(texts)).save("a hub", memory);
    expect(await deviceCorrectionStore(Promise.resolve(texts)).load("a hub")).toEqual(memory);
  });

  it("are those of one cluster: another hub calls its columns otherwise", async () => {
    const corrections = deviceCorrectionStore(Promise.resolve(memoryTextStore()));
    await corrections.save("a hub", memory);
    await corrections.save("another hub", []);
    expect(await corrections.load("another hub")).toEqual([]);
    expect(await corrections.load("a hub")).toEqual(memory);
  });

  it("that can't be read are neither taken for none nor overwritten, until the person lets them go", async () => {
    const texts = memoryTextStore(new Map([["corrections", "{"]]));
    const corrections = deviceCorrectionStore(Promise.resolve(texts));
    await expect(corrections.load("a hub")).rejects.toMatchObject({ code: "corrections-damaged" });
    await expect(corrections.save("a hub", memory)).rejects.toMatchObject({ code: "corrections-damaged" });
    expect(await texts.read("corrections")).toBe("{");
    await corrections.clear();
    expect(await corrections.load("a hub")).toEqual([]);
  });
});
