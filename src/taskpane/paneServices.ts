import { createNavigation } from "../commands/navigation";
import { createCodebookVault } from "../commands/createVault";
import { createClusterRules } from "../commands/clusterRules";
import { createProtocolTable } from "../commands/protocolTable";
import { createFingerprintStore } from "../commands/fingerprintStore";
import { excelRoom } from "../excel/excelRoom";
import { storagePartition } from "../excel/surroundings";
import type { Translate } from "../i18n/translator";
import { startWorker } from "../worker/startWorker";
import { createWorkerCore } from "../worker/workerCore";
import { printSealing, webRandom, webSealing } from "../worker/webCrypto";
import { offerFile } from "./offerFile";
import type { PaneServices } from "./paneContext";
import { deviceCodebookPlace } from "./storage/codebookPlace";
import { deviceCorrectionStore } from "./storage/correctionStore";
import { openPaneDatabase, textStoreIn } from "./storage/database";
import { deviceDecisionStore } from "./storage/decisionStore";
import { deviceFingerprintPlace } from "./storage/fingerprintPlace";
import { deviceGazetteerStore } from "./storage/gazetteerStore";
import { deviceSettingPlace } from "./storage/settingPlace";

/** The pane's own services. To be made once, after Office.js is ready. */
export const createPaneServices = (translate: Translate): PaneServices => {
  const database = openPaneDatabase(storagePartition());
  const texts = database.then(textStoreIn);
  const core = createWorkerCore(startWorker);
  const now = (): Date => new Date();
  const vault = createCodebookVault({
    place: deviceCodebookPlace(database),
    tools: webSealing((...given) => core.argon2id(...given)),
    now,
  });
  const table = createProtocolTable(deviceSettingPlace(texts, "protocol"));
  const clusterRules = createClusterRules(deviceSettingPlace(texts, "cluster-rules"));
  return {
    excel: excelRoom,
    core,
    protocol: table.state().inUse,
    table,
    rules: clusterRules.state().inUse,
    clusterRules,
    codebooks: vault,
    vault,
    fingerprints: createFingerprintStore(deviceFingerprintPlace(database), printSealing),
    decisions: deviceDecisionStore(texts),
    corrections: deviceCorrectionStore(texts),
    gazetteers: deviceGazetteerStore(texts),
    now,
    random: webRandom,
    translate,
    offerFile: (bytes, fileName) => offerFile(new Uint8Array(bytes), fileName),
    navigation: createNavigation(),
  };
};
