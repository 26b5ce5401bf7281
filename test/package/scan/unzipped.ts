import { Archive } from "../../../src/package/zip/archive";

/** The parts of a package by their paths. */
export const unzipped = (bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(new Archive(bytes));
