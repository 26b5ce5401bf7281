import type { SearchedName } from "../../codebook/searchedNames";
import { PackageError } from "../packageError";
import { openContainer } from "../read/container";
import type { Archive } from "../zip/archive";
import type { Place, ScanFinding } from "./finding";
import { Findings } from "./findings";
import { mayStayIn, type LetStay } from "./letStay";
import { lookIntoZip } from "./reading/insideFile";
import { Scanning } from "./reading/scanning";
import { scanParts } from "./scanParts";
import { TextSearch } from "./search/textSearch";
import { reportLeftovers } from "./zipLeftovers";

export interface ScanOptions {
  /** Whose names are looked for (`searchedNames` of a codebook). */
  readonly names?: readonly SearchedName[];
  /** Of the file, without its folder. */
  readonly fileName?: string;
  /** What is no finding; nothing without it. */
  readonly letStay?: LetStay | undefined;
  /** Told after each piece that was read; from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Everything that would travel with this .xlsx, .xlsm, .xlsb or .xltx beside what a reader sees, and every name, contact and
 * path in it. A file that can't be opened safely is a finding too (`refused`, its example the code of `PackageError`).
 * Linear in what the file unpacks to; nothing large is held whole.
 */
export function scan(
  bytes: Uint8Array,
  { names = [], fileName = "", letStay, onProgress = () => undefined }: ScanOptions = {},
): readonly ScanFinding[] {
  const findings = new Findings(letStay === undefined ? () => false : mayStayIn(letStay));
  const scanning = new Scanning(findings, new TextSearch(names), lookIntoZip, bytes.length, onProgress);
  scanning.searchText(fileName, { key: "file-name", data: {} });
  try {
    scanArchive(scanning, bytes, openContainer(bytes));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    findings.add("refused", wholeFile, error.code);
  }
  return findings.all();
}

const wholeFile: Place = { key: "file", data: {} };

function scanArchive(scanning: Scanning, bytes: Uint8Array, archive: Archive): void {
  scanning.checkSize(archive);
  for (const path of archive.keys()) scanning.searchText(path, { key: "part-name", data: { path } });
  scanParts(scanning, archive);
  reportLeftovers(scanning, bytes, archive);
}
