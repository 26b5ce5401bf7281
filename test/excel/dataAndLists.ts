import { openHost, type OpenHost } from "../support/host";

/** A workbook with a sheet of data, a hidden one of lists, and an empty very hidden one. */
export const openDataAndLists = (): Promise<OpenHost> =>
  openHost(
    { Data: [["Organisation"], ["Hope Line"]], Lists: [["Districts"], ["Afrin"], ["Azaz"]], Query1: [] },
    (sheet) => {
      if (sheet.name === "Lists") sheet.visibility = "hidden";
      if (sheet.name === "Query1") sheet.visibility = "veryHidden";
    },
  );
