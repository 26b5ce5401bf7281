import type { Gazetteer } from "../table/places/gazetteer";
import { readGazetteer } from "../table/places/readPlaces";
import { sheetsFromFile } from "./sheetsFromFile";

/**
 * Reads a gazetteer from a file's bytes: a .csv by its name, else a workbook.
 *
 * @throws NoPlacesError when it lists no places; NotUtf8Error; PackageError when it is no workbook that can be read
 */
export const gazetteerFromFile = (fileName: string, bytes: Uint8Array): Gazetteer =>
  readGazetteer(fileName, sheetsFromFile(fileName, bytes));
