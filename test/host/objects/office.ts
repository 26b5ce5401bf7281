import { bootHeadless, type HeadlessOffice } from "../../../src/host/headless/boot";
import { WorkbookModel } from "../../../src/host/model/workbookModel";
import type { ChartImage } from "../../../src/host/objects/charts/chartImage";
import { createExcelHost } from "../../../src/host/objects/excelHost";

/** The real Office.js on a real workbook of ours, with what the add-in asked of its surroundings. */
export interface OfficeOnWorkbook extends HeadlessOffice {
  readonly model: WorkbookModel;
  readonly opened: (Uint8Array | undefined)[];
  readonly saves: () => number;
  /** How the workbook was closed: whether it was to be saved first. */
  readonly closes: readonly boolean[];
}

/** In place of the picture of a chart: no canvas is here. */
export const describedImage = ({ width, height, scale }: ChartImage): string =>
  `${width} by ${height}, scaled by ${Math.round(scale * 100) / 100}`;

/** Opens an empty workbook `Book.xlsx` with `Sheet1`, or the given one. */
export async function openOffice(model = WorkbookModel.empty("Book.xlsx")): Promise<OfficeOnWorkbook> {
  const opened: (Uint8Array | undefined)[] = [];
  const closes: boolean[] = [];
  let saves = 0;
  const excelHost = createExcelHost(model, {
    openWorkbook: (bytes) => opened.push(bytes),
    close: (savesFirst) => closes.push(savesFirst),
    drawChart: describedImage,
    save: () => {
      saves += 1;
    },
  });
  const office = await bootHeadless({ excelHost });
  return { ...office, model, opened, closes, saves: () => saves };
}

/** The code and place of the error that a batch ends with; "no error" when it does not. */
export async function errorOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
    return "no error";
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} at ${debugInfo.errorLocation ?? "nowhere"}`;
  }
}

/** What was written through the window is of its realm; a copy of ours compares with `toEqual`. */
export const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** What a method of Office.js answered, after the batch. */
export const answer = <Value>(result: OfficeExtension.ClientResult<Value>): Value => plain(result.value);

/** Asks for a property by its name. */
export const request = (object: { readonly load: (names: string) => unknown }, property: string): void => {
  object.load(property);
};

/** A property that was loaded, by its name. */
export const loaded = (object: object, property: string): unknown =>
  plain(Reflect.get(object, property) as unknown);

const close = (office: OfficeOnWorkbook): void => {
  office.close();
  expect(office.faults).toEqual([]);
};

/** A fresh `Book.xlsx` for each test of the file. Nothing may have gone wrong unheard. */
export function officeForEachTest(): () => OfficeOnWorkbook {
  let office: OfficeOnWorkbook;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => {
    close(office);
  });
  return () => office;
}

/** One `Book.xlsx` for all tests of the file, whose `Sheet1` is empty before each. */
export function officeWithEmptySheet(): () => OfficeOnWorkbook {
  let office: OfficeOnWorkbook;
  beforeAll(async () => {
    office = await openOffice();
  });
  beforeEach(() =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange().clear();
      await context.sync();
    }),
  );
  afterAll(() => {
    close(office);
  });
  return () => office;
}
