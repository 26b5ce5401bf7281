import { scan } from "../package/scan/scan";
import { writeCleanWorkbook } from "../package/writeCleanWorkbook";
import type { Digest } from "../records/fingerprint";
import { answer } from "./answer";
import { contextOf } from "./contextOf";
import type { FileCore } from "./fileCore";
import { gazetteerFromFile } from "./gazetteerFile";
import type { HeldSheets } from "./heldSheets";
import { createOpenedFiles } from "./openedFiles";
import { sheetsFromFile } from "./sheetsFromFile";
import { verifyCopy } from "./verifyCopy";

/** What the core in this thread does with files. @param sheets where the sheets of files are held too */
export const localFiles = (sheets: HeldSheets, digest: Digest): FileCore => {
  const files = createOpenedFiles();
  return {
    openFile: (bytes, options) => answer(() => files.open(bytes), options),
    holdFileSheet: (file, position, gazetteers, options) =>
      answer(() => {
        const { grid, lists } = files.sheet(file, position);
        return sheets.add(grid, contextOf({ lists, gazetteers }));
      }, options),
    closeFile: (file) =>
      answer(() => {
        files.close(file);
      }),
    readGazetteer: (fileName, bytes, options) => answer(() => gazetteerFromFile(fileName, bytes), options),
    verifyCopy: (bytes, options) => answer(() => verifyCopy(bytes, digest), options),
    scanFile: (bytes, question, options) =>
      answer(({ onProgress }) => scan(bytes, { ...question, onProgress }), options),
    readSheets: (fileName, bytes, options) => answer(() => sheetsFromFile(fileName, bytes), options),
    writeCleanFile: (workbook, options) => answer(() => writeCleanWorkbook(workbook), options),
  };
};
