import type { SuggestedClassification } from "../anonymise/suggest";
import type { Watched } from "../excel/session";
import type { Classification } from "../records/classification";
import type { Corrections } from "../table/corrections/correction";
import type { Gazetteer } from "../table/places/gazetteer";
import type { SheetHandle } from "../worker/heldSheets";
import type { TableOutline } from "../worker/outline";
import { keepCorrections, recallCorrections } from "./correctColumns";
import type { Services } from "./services";
import { classificationOfSheet } from "./storedClassification";

/** A sheet read and handed to the core. Short-lived: the core holds the last few only. */
export interface HeldSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly handle: SheetHandle;
}

export interface Inspection {
  readonly sheet: HeldSheet;
  /** @see NoTableError when there is none */
  readonly table: TableOutline;
  readonly classification: Classification | undefined;
  /** Whether the sheet's values are other than when it was classified; undefined when it is not classified. */
  readonly changed: boolean | undefined;
  readonly suggestion: SuggestedClassification;
}

/** Reading takes most of the time of everything that begins with it. */
const readingShare = 0.8;

/** What it takes to read a sheet. */
export type ReadingServices = Pick<Services, "excel" | "core" | "corrections" | "gazetteers" | "protocol">;

/** Reads a sheet, with the workbook's lists and what people said on such sheets as evidence, and hands it to the core. */
export const holdSheet = async (
  services: ReadingServices,
  sheetId: string,
  { onProgress, signal }: Watched = {},
): Promise<HeldSheet> => {
  const { excel, core } = services;
  const lists = await excel.readLists(sheetId);
  const grid = await excel.readGrid(sheetId, {
    signal,
    onProgress: (share) => onProgress?.(share * readingShare),
  });
  const gazetteers = await loadedGazetteers(services);
  const handle = await core.hold(grid, { lists, gazetteers }, { signal });
  await recallCorrections(services, handle, { signal });
  return { sheetId, sheetName: grid.sheetName, handle };
};

/** Reads a sheet, asks something of it while the core holds it, and lets it go. @throws as `holdSheet`, and what is asked */
export const whileHeld = async <Found>(
  services: ReadingServices,
  sheetId: string,
  ask: (handle: SheetHandle) => Promise<Found>,
  watched: Watched = {},
): Promise<Found> => {
  const { handle } = await holdSheet(services, sheetId, watched);
  try {
    return await ask(handle);
  } finally {
    await services.core.release(handle);
  }
};

/** One that can't be read helps nobody, and nothing depends on it; where it is shown it is said. */
export const loadedGazetteers = async ({
  gazetteers,
}: Pick<Services, "gazetteers">): Promise<readonly Gazetteer[]> => {
  const gazetteer = await gazetteers.load().catch(() => undefined);
  return gazetteer === undefined ? [] : [gazetteer];
};

/**
 * Reads a sheet and says what it is: columns and roles, its classification and whether it changed since, and what to
 * suggest to a person who classifies it.
 *
 * @throws NoTableError, ExcelError, ClassificationError (there is one that can't be read)
 */
export const inspectSheet = async (
  services: ReadingServices,
  sheetId: string,
  watched: Watched = {},
): Promise<Inspection> => {
  const { core } = services;
  const classification = await classificationOfSheet(services, sheetId);
  const sheet = await holdSheet(services, sheetId, watched);
  const { signal } = watched;
  const table = await core.understand(sheet.handle, { signal });
  const suggestion = await core.suggest(sheet.handle, { signal });
  const changed =
    classification && (await core.changedSince(sheet.handle, classification.fingerprint, { signal }));
  watched.onProgress?.(1);
  return { sheet, table, classification, changed, suggestion };
};

/**
 * What the sheet is with a person's word on its columns, without reading it again; the word is remembered.
 *
 * @throws CommandError `corrections-not-kept`
 */
export const correctInspection = async (
  services: ReadingServices,
  inspection: Inspection,
  corrections: Corrections,
  { signal }: Watched = {},
): Promise<Inspection> => {
  const { handle } = inspection.sheet;
  const { columns } = inspection.table;
  const table = await keepCorrections(services, handle, columns, corrections, { signal });
  return { ...inspection, table, suggestion: await services.core.suggest(handle, { signal }) };
};
