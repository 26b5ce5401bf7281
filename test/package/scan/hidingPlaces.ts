import type { HidingPlace } from "./hidingPlace";
import { cellPlaces } from "./places/cells";
import { drawingPlaces } from "./places/drawings";
import { filePlaces } from "./places/files";
import { peoplePlaces } from "./places/people";
import { pivotPlaces } from "./places/pivots";
import { queryPlaces } from "./places/queries";
import { sheetPlaces } from "./places/sheetParts";
import { workbookPlaces } from "./places/workbook";
import { zipPlaces } from "./places/zip";

/** Every place of a workbook in which something was found to ride along, or could. */
export const hidingPlaces: Readonly<Record<string, readonly HidingPlace[]>> = {
  "In cells": cellPlaces,
  "In sheets, around the cells": sheetPlaces,
  "In the workbook": workbookPlaces,
  "Drawn over cells": drawingPlaces,
  "Of people": peoplePlaces,
  "Of pivot tables": pivotPlaces,
  "Of data elsewhere": queryPlaces,
  "Files in the file": filePlaces,
  "In the package": zipPlaces,
};

export const allHidingPlaces: readonly HidingPlace[] = Object.values(hidingPlaces).flat();
