import { bootHeadless, type HeadlessOffice } from "../../src/host/headless/boot";
import { installGlobals } from "../../src/host/headless/globals";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import { createExcelHost } from "../../src/host/objects/excelHost";
import type { BatchRequest } from "../../src/host/wire/messages";
import { newWorkbook } from "../../src/package/newWorkbook";
import type { StoredSheet } from "../../src/package/workbook";
import type { CellValue } from "../../src/table/grid";

export type SheetValues = readonly (readonly CellValue[])[];

/** The real Office.js on an in-memory workbook, installed as `Excel` and `Office` until `close`. */
export interface OpenHost {
  readonly office: HeadlessOffice;
  readonly model: WorkbookModel;
  /** Bytes that `Excel.createWorkbook` opened. */
  readonly opened: readonly Uint8Array[];
  /** How often the add-in asked for the pane. */
  readonly paneShown: () => number;
  readonly sheet: (name: string) => StoredSheet;
  readonly sheetNames: () => readonly string[];
  /** The values of a sheet's used area. */
  readonly values: (name: string) => SheetValues;
  /** Makes Excel refuse the next batch for which `matches` holds. Refusals stand beside each other: each waits for its own. */
  readonly refuse: (code: string, matches: (request: BatchRequest) => boolean) => void;
  readonly close: () => void;
}

/** Opens a workbook of these sheets (in this order). `prepare` may hide rows, colour tabs and so on before it is opened. */
export const openHost = async (
  sheets: Readonly<Record<string, SheetValues>>,
  prepare: (sheet: StoredSheet) => void = () => undefined,
): Promise<OpenHost> => {
  const stored = newWorkbook(Object.keys(sheets));
  for (const sheet of stored.sheets) {
    fill(sheet, sheets[sheet.name] ?? []);
    prepare(sheet);
  }
  return openModel(new WorkbookModel(stored, "test.xlsx"));
};

export const openModel = async (model: WorkbookModel): Promise<OpenHost> => {
  const opened: Uint8Array[] = [];
  let shown = 0;
  const excelHost = createExcelHost(model, {
    openWorkbook: (bytes) => {
      if (bytes !== undefined) opened.push(bytes);
    },
    save: () => undefined,
  });
  const office = await bootHeadless({ excelHost, page: { setPaneVisible: () => shown++ } });
  const restore = installGlobals(office);
  const sheet = (name: string): StoredSheet => {
    const found = model.sheets.find((candidate) => candidate.stored.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found.stored;
  };
  return {
    office,
    model,
    opened,
    paneShown: () => shown,
    sheet,
    sheetNames: () => model.sheets.map(({ stored }) => stored.name),
    values: (name) => valuesOf(sheet(name)),
    refuse: (code, batch) => {
      const { session } = office;
      session.setConditions({ failures: [...session.conditions.failures, { code, batch }] });
    },
    close: () => {
      restore();
      office.close();
    },
  };
};

const fill = (sheet: StoredSheet, values: SheetValues): void => {
  values.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== "") sheet.cells.setValue(rowIndex, column, value);
    });
  });
  sheet.changed = true;
};

const valuesOf = ({ cells }: StoredSheet): SheetValues => {
  const area = cells.bounds(true);
  if (area === undefined) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, column) =>
      cells.value(area.top + row, area.left + column),
    ),
  );
};

/** Whether a batch sets this property (as Office.js spells it on the wire, `Values`). */
export const sets =
  (property: string) =>
  ({ Actions }: BatchRequest): boolean =>
    Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === property);

/** Holds from the `count`th time on that `matches` does. */
export const fromNth = (
  count: number,
  matches: (request: BatchRequest) => boolean,
): ((request: BatchRequest) => boolean) => {
  let seen = 0;
  return (request) => matches(request) && ++seen >= count;
};
