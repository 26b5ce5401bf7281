import { formatCodebook, parseCodebook } from "../codebook/file";
import { memoryCodebookStore } from "../commands/memoryStores";
import type { CodebookStore } from "../commands/services";
import { readIfThere, writeWhole } from "./files";

/**
 * A codebook kept in a file, which is made at the first copy. Without a file the codes last as long as the program.
 *
 * @throws (on load) CodebookFileError, BadInputError; (on save) BadInputError
 */
export const codebookStoreFor = (file: string | undefined): CodebookStore =>
  file === undefined ? memoryCodebookStore() : fileStore(file);

const fileStore = (file: string): CodebookStore => ({
  load: async () => {
    const bytes = await readIfThere(file);
    return bytes && parseCodebook(new TextDecoder().decode(bytes));
  },
  save: (codebook) => writeWhole(file, formatCodebook(codebook), "private"),
});
