import { searchedNames } from "../codebook/searchedNames";
import type { Watched } from "../excel/session";
import type { SheetInfo } from "../excel/sheets";
import type { ScanFinding } from "../package/scan/finding";
import type { Protocol } from "../protocol/protocol";
import type { Audience } from "../protocol/rule";
import { codebookIfOpen } from "./codebookIfOpen";
import type { Services } from "./services";

/** What would travel with a workbook. */
export interface Scanned {
  /** Of a file; `""` for the open workbook. */
  readonly fileName: string;
  /** The gravest first. */
  readonly findings: readonly ScanFinding[];
  /** Spellings of organisations that were looked for; undefined while the codebook is not open. */
  readonly namesSearched: number | undefined;
  /** Those of the open workbook; none for a file. */
  readonly sheets: readonly SheetInfo[];
}

/** Scans the open workbook, as Excel would save it now. @throws ExcelError, CoreError */
export const scanWorkbook = async (services: Services, watched: Watched = {}): Promise<Scanned> => {
  const sheets = await services.excel.listSheets();
  return { ...(await scanned(services, await services.excel.workbookBytes(), "", watched)), sheets };
};

/** Scans a file from elsewhere. @throws CoreError */
export const scanFile = async (services: Services, file: File, watched: Watched = {}): Promise<Scanned> =>
  scanned(services, new Uint8Array(await file.arrayBuffer()), file.name, watched);

const scanned = async (
  services: Services,
  bytes: Uint8Array,
  fileName: string,
  watched: Watched,
): Promise<Scanned> => {
  const codebook = await codebookIfOpen(services);
  const names = codebook && searchedNames(codebook);
  const findings = await services.core.scanFile(bytes, { fileName, names: names ?? [] }, watched);
  return { fileName, findings, namesSearched: names?.length, sheets: [] };
};

const seenByThoseWhoMay = ["organisation", "likely-organisation", "email", "phone", "coordinates", "link"];

/**
 * What of it speaks against giving the workbook to an audience: all but notes, and for those who see organisations whatever
 * the type of information, all but names and contacts in visible cells.
 */
export const hindrancesFor = (
  { rules }: Protocol,
  findings: readonly ScanFinding[],
  audience: Audience,
): readonly ScanFinding[] => {
  const seesNames = rules
    .filter((rule) => rule.audience === audience)
    .every(({ organisations }) => organisations === "identifiable");
  return findings.filter(
    ({ severity, kind, place }) =>
      severity !== "note" && !(seesNames && place.key === "cells" && seenByThoseWhoMay.includes(kind)),
  );
};
