import { dataSheet } from "./dataSheet";
import { contacts, lists, organisationList, placeCodes, readMe } from "./otherSheets";
import type { SampleSheet } from "./sheet";

/** In the order of their tabs. */
export const sampleSheets: readonly SampleSheet[] = [
  readMe,
  dataSheet,
  contacts,
  organisationList,
  lists,
  placeCodes,
];

export const activeSheet = 1;
