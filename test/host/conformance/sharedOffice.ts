import { bootHeadless } from "../../../src/host/headless/boot";
import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { createExcelHost } from "../../../src/host/objects/excelHost";
import type { ExcelHost } from "../../../src/host/wire/excelHost";
import { References } from "../../../src/host/wire/references";
import { describedImage, type OfficeOnWorkbook } from "../objects/office";

/** One Office.js for many workbooks: to boot it takes longer than most expectations. */
export interface SharedOffice {
  /** Puts a fresh `Book.xlsx` with an empty `Sheet1`, or the given workbook, in front of the same Office.js. */
  readonly onFreshWorkbook: (model?: WorkbookModel) => OfficeOnWorkbook;
  readonly close: () => void;
}

export async function shareOffice(): Promise<SharedOffice> {
  const references = new References();
  let behind = open(WorkbookModel.empty("Book.xlsx"), references);
  const excelHost: ExcelHost = {
    references,
    get root() {
      return behind.host.root;
    },
    guard: (...asked) => {
      behind.host.guard?.(...asked);
    },
    takeEvents: () => behind.host.takeEvents(),
    settings: {
      read: () => behind.host.settings?.read() ?? new Map(),
      replace: (all) => behind.host.settings?.replace(all),
    },
    saveBytes: () => behind.model.toBytes(),
  };
  const office = await bootHeadless({ excelHost });
  return {
    onFreshWorkbook: (model = WorkbookModel.empty("Book.xlsx")) => {
      references.clear();
      behind = open(model, references);
      return { ...office, model, opened: behind.opened, closes: behind.closes, saves: behind.saves };
    },
    close: office.close,
  };
}

function open(model: WorkbookModel, references: References) {
  const opened: (Uint8Array | undefined)[] = [];
  const closes: boolean[] = [];
  let saves = 0;
  const services = {
    openWorkbook: (bytes: Uint8Array | undefined) => opened.push(bytes),
    close: (savesFirst: boolean) => closes.push(savesFirst),
    drawChart: describedImage,
    save: () => {
      saves += 1;
    },
  };
  const host = createExcelHost(model, services, references);
  return { host, model, opened, closes, saves: () => saves };
}
