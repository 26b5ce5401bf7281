import path from "node:path";
import { createFingerprintStore, memoryFingerprintPlace } from "../commands/fingerprintStore";
import { memoryCorrectionStore, memoryDecisionStore, memoryGazetteerStore } from "../commands/memoryStores";
import { createNavigation } from "../commands/navigation";
import type { Services } from "../commands/services";
import { excelRoom } from "../excel/excelRoom";
import { bootHeadless } from "../host/headless/boot";
import { installGlobals } from "../host/headless/globals";
import { WorkbookModel } from "../host/model/workbookModel";
import { createExcelHost } from "../host/objects/excelHost";
import type { Translate } from "../i18n/translator";
import type { Gazetteer } from "../table/places/gazetteer";
import type { Core } from "../worker/core";
import { createLocalCore } from "../worker/localCore";
import { nodeSolver } from "../worker/nodeSolver";
import { printSealing, webDigest, webRandom } from "../worker/webCrypto";
import { codebookStoreFor, type CodebookFile } from "./codebookFile";
import { readWhole } from "./files";
import { fingerprintFolder } from "./fingerprintFolder";
import { clusterRulesOf } from "./rulesFile";
import type { SettingRequest } from "./settingFile";
import { tableOf } from "./tableFile";

/** A file, open in the embedded host, with all that the use cases need. */
export interface OpenWorkbook {
  readonly services: Services;
  /** The workbook as it is now, as .xlsx. */
  readonly toBytes: () => Promise<Uint8Array>;
  /** The workbook as it was opened, but for its records, which are as they are now. */
  readonly withRecords: () => Promise<Uint8Array>;
}

export interface OpenOptions {
  readonly now: () => Date;
  readonly translate: Translate;
  readonly codebook: CodebookFile | undefined;
  readonly gazetteer: string | undefined;
  /** The hub's table. */
  readonly table: SettingRequest;
  /** The cluster's disclosure rules. */
  readonly rules: SettingRequest;
}

/**
 * Opens a file, does the work and closes it again. `Excel` and `Office` are the process's own while it is open.
 *
 * @throws BadInputError, PackageError, and whatever the work throws; AggregateError for faults in the host itself
 */
export const withWorkbook = async <Result>(
  file: string,
  options: OpenOptions,
  work: (open: OpenWorkbook) => Promise<Result>,
): Promise<Result> => {
  const services = await servicesFor(options);
  const bytes = await readWhole(file);
  const model = await WorkbookModel.open(bytes, path.basename(file));
  const excelHost = createExcelHost(model, { openWorkbook: () => undefined, save: () => undefined });
  const office = await bootHeadless({ excelHost });
  const restore = installGlobals(office);
  try {
    const result = await work({
      services,
      toBytes: () => model.toBytes(),
      withRecords: async () => {
        const opened = await WorkbookModel.open(bytes, path.basename(file));
        opened.stored.customXml = model.stored.customXml;
        return opened.toBytes();
      },
    });
    if (office.faults.length > 0) throw new AggregateError(office.faults, "faults in the host");
    return result;
  } finally {
    restore();
    office.close();
  }
};

/** What the use cases need; Excel is there only inside `withWorkbook`. */
export const servicesFor = async ({
  now,
  translate,
  codebook,
  gazetteer,
  table,
  rules,
}: OpenOptions): Promise<Services> => {
  const core = createLocalCore({ random: webRandom, digest: webDigest, solver: nodeSolver });
  return {
    excel: excelRoom,
    core,
    protocol: await tableOf(table, translate),
    rules: await clusterRulesOf(rules, translate),
    codebooks: codebookStoreFor(codebook, now),
    fingerprints: createFingerprintStore(
      codebook === undefined ? memoryFingerprintPlace() : fingerprintFolder(codebook.file),
      printSealing,
    ),
    decisions: memoryDecisionStore(),
    corrections: memoryCorrectionStore(),
    gazetteers: memoryGazetteerStore(
      gazetteer === undefined ? undefined : await gazetteerIn(gazetteer, core),
    ),
    now,
    random: webRandom,
    translate,
    offerFile: () => Promise.resolve(),
    navigation: createNavigation(),
  };
};

const gazetteerIn = async (file: string, core: Core): Promise<Gazetteer> =>
  core.readGazetteer(path.basename(file), await readWhole(file));
