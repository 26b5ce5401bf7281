import type { Watched } from "../excel/session";
import { columnKeys } from "../table/columnKeys";
import type { Corrections } from "../table/corrections/correction";
import { recall, remember, type Memory } from "../table/corrections/memory";
import type { SheetHandle } from "../worker/heldSheets";
import type { ColumnOutline, TableOutline } from "../worker/outline";
import { CommandError } from "./commandError";
import { orWithoutTable } from "./orWithoutTable";
import type { Services } from "./services";

type CorrectingServices = Pick<Services, "core" | "corrections" | "protocol">;

/**
 * Remembers a person's word on the columns of a held sheet for this cluster, then corrects the sheet. Nothing is corrected
 * that could not be remembered: next month it would silently be otherwise.
 *
 * @param columns the sheet's columns
 * @param corrections all that is said on them; what is missing is forgotten
 * @throws CommandError `corrections-not-kept`
 */
export const keepCorrections = async (
  { core, corrections: store, protocol }: CorrectingServices,
  handle: SheetHandle,
  columns: readonly ColumnOutline[],
  corrections: Corrections,
  { signal }: Watched = {},
): Promise<TableOutline> => {
  const memory = remember(await store.load(protocol.name), columnKeys(columns), corrections);
  try {
    await store.save(protocol.name, memory);
  } catch (error) {
    throw new CommandError("corrections-not-kept", {}, [], { cause: error });
  }
  return core.correct(handle, corrections, { signal });
};

/** Corrects a sheet that was just read by what was said on sheets like it. A sheet without a table has nothing to correct. */
export const recallCorrections = async (
  { core, corrections: store, protocol }: CorrectingServices,
  handle: SheetHandle,
  { signal }: Watched = {},
): Promise<void> => {
  const memory = await store.load(protocol.name);
  const said = memory.length === 0 ? {} : await recalledFor(core, handle, memory, signal);
  if (Object.keys(said).length > 0) await core.correct(handle, said, { signal });
};

const recalledFor = async (
  core: Services["core"],
  handle: SheetHandle,
  memory: Memory,
  signal: AbortSignal | undefined,
): Promise<Corrections> => {
  const table = await orWithoutTable(core.understand(handle, { signal }), undefined);
  return table === undefined ? {} : recall(memory, columnKeys(table.columns));
};

/** The keys of columns that mean something else than before. */
export const keysWithOtherRoles = (
  before: readonly ColumnOutline[],
  now: readonly ColumnOutline[],
): ReadonlySet<string> => {
  const keys = columnKeys(now);
  return new Set(keys.filter((_, at) => before[at]?.role !== now[at]?.role));
};
