import type { StoredWorkbook } from "./workbook";
import { Archive } from "./zip/archive";
import { ZipWriter } from "./zip/zipWriter";

/** The workbook as bytes. Only what changed is written anew; all other parts are carried over as they are. */
export function saveWorkbook(workbook: StoredWorkbook): Uint8Array {
  const zip = new ZipWriter();
  for (const path of workbook.original.keys()) {
    const packed = workbook.original instanceof Archive ? workbook.original.packed(path) : undefined;
    if (packed) zip.carry(packed.entry, packed.bytes);
  }
  return zip.finish();
}
