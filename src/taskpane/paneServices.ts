import { createNavigation } from "../commands/navigation";
import type { Services } from "../commands/services";
import { excelRoom } from "../excel/excelRoom";
import { storagePartition } from "../excel/surroundings";
import type { Translate } from "../i18n/translator";
import { turkeyProtocol } from "../protocol/turkey";
import { startWorker } from "../worker/startWorker";
import { createWorkerCore } from "../worker/workerCore";
import { offerFile } from "./offerFile";
import { deviceCodebookStore } from "./storage/codebookStore";
import { deviceCorrectionStore } from "./storage/correctionStore";
import { openTextStore } from "./storage/database";
import { deviceDecisionStore } from "./storage/decisionStore";
import { deviceGazetteerStore } from "./storage/gazetteerStore";

/** The pane's own services. To be made once, after Office.js is ready. */
export const createPaneServices = (translate: Translate): Services => {
  const texts = openTextStore(storagePartition());
  return {
    excel: excelRoom,
    core: createWorkerCore(startWorker),
    protocol: turkeyProtocol,
    codebooks: deviceCodebookStore(texts),
    decisions: deviceDecisionStore(texts),
    corrections: deviceCorrectionStore(texts),
    gazetteers: deviceGazetteerStore(texts),
    now: () => new Date(),
    translate,
    offerFile: (bytes, fileName) => offerFile(new Uint8Array(bytes), fileName),
    navigation: createNavigation(),
  };
};
