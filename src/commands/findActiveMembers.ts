import { emptyCodebook } from "../codebook/enrol";
import { indexCodebook, type CodebookIndex } from "../codebook/lookup";
import { foldName } from "../codebook/fold";
import type { Watched } from "../excel/session";
import type { SheetInfo } from "../excel/sheets";
import { activeMembers, sharedInCopies, type SharedData } from "../records/register/activeMembers";
import { stoppedOn } from "../records/register/state";
import { codebookIfOpen } from "./codebookIfOpen";
import { dayOf } from "./dayOf";
import { whileHeld } from "./inspectSheet";
import { orWithoutTable } from "./orWithoutTable";
import { loadRegister } from "./register";
import type { Services } from "./services";
import { storedClassification } from "./storedClassification";

/** Who shares 4W data, and where that was seen. */
export interface ActiveMembers {
  /** Each organisation once, as the codebook calls it while it is open, else as it is written; sorted. */
  readonly names: readonly string[];
  /** Months that count, the current one included. */
  readonly months: number;
  /** The 4W sheets of the workbook that were read. */
  readonly sheets: readonly string[];
  /** How many copies of 4W data the records know of. */
  readonly copies: number;
}

/** How many months count where nobody says otherwise: the protocol says none. */
export const usualMonths = 3;

/**
 * "Active members … who share 4W data": whose rows of the last months are in the workbook's originals that are classified as
 * 4W data, or in a copy that the records know. Who stopped sharing is none.
 */
export const findActiveMembers = async (
  services: Services,
  months: number,
  { signal, onProgress }: Watched = {},
): Promise<ActiveMembers> => {
  const sheets = (await services.excel.listSheets()).filter(isFourWOriginal);
  const shared: SharedData[] = [];
  for (const [at, { id }] of sheets.entries()) {
    shared.push(...(await sharedInSheet(services, id, { signal })));
    onProgress?.((at + 1) / sheets.length);
  }
  const { register } = await loadRegister(services);
  const copies = sharedInCopies(register);
  const day = dayOf(services.now());
  const index = indexCodebook((await codebookIfOpen(services)) ?? emptyCodebook(""));
  const stopped = stoppedOn(register, day).map(({ organisation }) => organisation);
  const active = activeMembers([...shared, ...copies], day.slice(0, 7), months);
  return {
    names: membersOnce(active, stopped, index),
    months,
    sheets: sheets.map(({ name }) => name),
    copies: copies.length,
  };
};

const isFourWOriginal = ({ classificationText }: SheetInfo): boolean => {
  const stored = storedClassification(classificationText);
  if (stored.kind !== "classified") return false;
  const { informationType, copyRule } = stored.classification;
  return informationType === "4w" && copyRule === "";
};

/** A sheet without a table shares nothing. */
const sharedInSheet = (
  services: Services,
  sheetId: string,
  watched: Watched,
): Promise<readonly SharedData[]> =>
  whileHeld(
    services,
    sheetId,
    (handle) => orWithoutTable(services.core.sharedData(handle, { signal: watched.signal }), []),
    watched,
  );

const membersOnce = (
  names: readonly string[],
  stopped: readonly string[],
  { find }: CodebookIndex,
): readonly string[] => {
  const nameOf = (name: string): string => find(name)?.name ?? name;
  const left = new Set(stopped.map((name) => foldName(nameOf(name))));
  const once = new Map(names.map((name) => [foldName(nameOf(name)), nameOf(name)]));
  return [...once]
    .filter(([key, name]) => !left.has(key) && find(name)?.status !== "stopped-sharing")
    .map(([, name]) => name)
    .sort((one, other) => one.localeCompare(other));
};
