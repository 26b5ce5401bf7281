import { formatMemories, MemoryError, parseMemories } from "../../../src/table/corrections/memoryText";
import { thrownBy } from "../../support/thrown";

const memories = {
  "The cluster of a hub": [
    {
      columns: ["name", "month"],
      corrections: { name: { role: "activity", understood: "unknown" } },
    },
  ],
} as const;

describe("corrections on a device", () => {
  it("are read as they were written", () => {
    expect(parseMemories(formatMemories(memories))).toEqual(memories);
  });

  it("count a role that only a newer Confide knows as not understood", () => {
    const text = formatMemories(memories).replace('"activity"', '"phase-of-moon"');
    expect(parseMemories(text)["The cluster of a hub"]?.[0]?.corrections).toEqual({
      name: { role: "unknown", understood: "unknown" },
    });
  });

  it.each([
    ["is not JSON", "{", "corrections-damaged"],
    ["has no version", "{}", "corrections-damaged"],
    ["lacks a part", '{"version":1,"clusters":{"a":[{}]}}', "corrections-damaged"],
    ["was written by a newer Confide", '{"version":2}', "corrections-newer"],
  ])("are not taken for none when the text %s", (_what, text, code) => {
    const error = thrownBy(() => parseMemories(text));
    expect(error).toBeInstanceOf(MemoryError);
    expect(error).toMatchObject({ code });
  });
});
