import { formatCodebook, parseCodebook } from "../../codebook/file";
import type { CodebookStore } from "../../commands/services";
import type { TextStore } from "./database";

/**
 * The codebook on this device. A codebook that can't be read is never taken for an empty one: `load` throws
 * `CodebookFileError`, so that nothing overwrites it.
 */
export const deviceCodebookStore = (texts: Promise<TextStore>): CodebookStore => ({
  load: async () => {
    const text = await (await texts).read("codebook");
    return text === undefined ? undefined : parseCodebook(text);
  },
  save: async (codebook) => {
    await (await texts).write("codebook", formatCodebook(codebook));
  },
});
