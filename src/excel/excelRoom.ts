import { readClassification, removeClassification, writeClassification } from "./classification";
import { activateSheet, activeSheetId, selectCells } from "./activeSheet";
import { associateCommand, showTaskPane } from "./addin";
import { readGrid } from "./readGrid";
import { readLists } from "./readLists";
import { readSelection } from "./readSelection";
import { readRegisterParts, replaceRegisterParts } from "./registerParts";
import { listSheets } from "./sheets";
import { watchSheets } from "./watchSheets";
import { openAsWorkbook, workbookBytes } from "./workbookFile";
import { discardCopy, writeCopy } from "./writeCopy";

/** All that the other rooms may ask of Excel, as one value to pass around. */
export const excelRoom = {
  listSheets,
  activeSheetId,
  activateSheet,
  selectCells,
  watchSheets,
  readGrid,
  readLists,
  readSelection,
  writeCopy,
  discardCopy,
  readClassification,
  writeClassification,
  removeClassification,
  readRegisterParts,
  replaceRegisterParts,
  openAsWorkbook,
  workbookBytes,
  associateCommand,
  showTaskPane,
} as const;

export type ExcelRoom = typeof excelRoom;
