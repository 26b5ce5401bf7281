import type { Watched } from "../excel/session";
import type { Gazetteer } from "../table/places/gazetteer";
import type { Services } from "./services";

/**
 * Reads a gazetteer from a file and uses it from now on, instead of the one before.
 *
 * @throws NoPlacesError, NotUtf8Error, PackageError (as `CoreError` when they come from a worker): the one before stays
 */
export const loadGazetteer = async (
  { core, gazetteers }: Pick<Services, "core" | "gazetteers">,
  file: File,
  watched: Watched = {},
): Promise<Gazetteer> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const gazetteer = await core.readGazetteer(file.name, bytes, watched);
  await gazetteers.save(gazetteer);
  return gazetteer;
};
