import { createFingerprintStore, memoryFingerprintPlace } from "../../src/commands/fingerprintStore";
import {
  memoryCodebookStore,
  memoryCorrectionStore,
  memoryDecisionStore,
  memoryGazetteerStore,
} from "../../src/commands/memoryStores";
import { createClusterRules } from "../../src/commands/clusterRules";
import { createNavigation } from "../../src/commands/navigation";
import { memorySettingPlace } from "../../src/commands/deviceSetting";
import { createProtocolTable } from "../../src/commands/protocolTable";
import { startingRules } from "../../src/disclosure/rules/cluster/clusterRules";
import { excelRoom } from "../../src/excel/excelRoom";
import { createTranslator } from "../../src/i18n/translator";
import type { PaneServices } from "../../src/taskpane/paneContext";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { createLocalCore } from "../../src/worker/localCore";
import { nodeSolver } from "../../src/worker/nodeSolver";
import { printSealing, webDigest } from "../../src/worker/webCrypto";
import { seededRandom } from "./random";
import { passphrase, testVault } from "./vault";

/** A file that a use case offered to the person. */
export interface OfferedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface TestServices extends PaneServices {
  readonly offered: readonly OfferedFile[];
}

/** Everything real but clock and randomness; a missing message fails the test. Parts can be replaced. */
export const testServices = (replaced: Partial<PaneServices> = {}): TestServices => {
  const offered: OfferedFile[] = [];
  const now = (): Date => new Date("2026-11-02T09:00:00Z");
  const { translate } = createTranslator("en", {
    onMissing: (key) => {
      throw new Error(`no message for ${key}`);
    },
  });
  return {
    excel: excelRoom,
    core: createLocalCore({ random: seededRandom(1), digest: webDigest, solver: nodeSolver }),
    protocol: turkeyProtocol,
    table: createProtocolTable(memorySettingPlace()),
    rules: startingRules,
    clusterRules: createClusterRules(memorySettingPlace()),
    codebooks: memoryCodebookStore(now),
    fingerprints: createFingerprintStore(memoryFingerprintPlace(), printSealing),
    decisions: memoryDecisionStore(),
    corrections: memoryCorrectionStore(),
    gazetteers: memoryGazetteerStore(),
    now,
    random: seededRandom(2),
    translate,
    offerFile: (bytes, fileName) => {
      offered.push({ bytes, fileName });
      return Promise.resolve();
    },
    navigation: createNavigation(),
    vault: testVault(),
    offered,
    ...replaced,
  };
};

/** As in the pane: the codebook is in the vault, which is open. */
export const paneTestServices = async (): Promise<TestServices> => {
  const vault = testVault();
  await vault.choose(passphrase);
  return testServices({ vault, codebooks: vault });
};
