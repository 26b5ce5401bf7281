import { workbookOf } from "./openWorkbook";
import { openContainer } from "./read/container";
import { readContents, type ReadProgress } from "./read/contents";
import { readWorkbookPart, relatedXml } from "./read/workbookPart";
import { WorkbookStyles } from "./styles/workbookStyles";
import {
  buffersOfContents,
  packContents,
  unpackContents,
  type PackedContents,
} from "./transfer/packedContents";
import type { StoredWorkbook } from "./workbook";

/** A workbook whose shared strings and sheets have been read, as plain data that crosses to another thread. */
export interface PreparedWorkbook {
  /** The file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contents: PackedContents;
}

/**
 * The part of `openWorkbook` that takes long, for a worker.
 *
 * @throws PackageError as `openWorkbook` does.
 */
export function prepareWorkbook(bytes: Uint8Array<ArrayBuffer>, onProgress?: ReadProgress): PreparedWorkbook {
  const archive = openContainer(bytes);
  const workbook = readWorkbookPart(archive);
  const styles = new WorkbookStyles(relatedXml(archive, workbook, "styles"), []);
  return { bytes, contents: packContents(readContents(archive, workbook, styles.count, onProgress)) };
}

/** What is left of `openWorkbook`: it gives the same workbook, in a few milliseconds. */
export function openPrepared({ bytes, contents }: PreparedWorkbook): StoredWorkbook {
  const unpacked = unpackContents(contents);
  return workbookOf(openContainer(bytes), () => unpacked);
}

/** The buffers that can be handed over with a prepared workbook, so that nothing large is copied. */
export function transferables({ bytes, contents }: PreparedWorkbook): ArrayBuffer[] {
  return [bytes.buffer, ...buffersOfContents(contents)];
}
