import { CommonApiCode, CommonApiError } from "../commonApi";
import { done, type CommonCall, type CommonFrame, type CommonMethods } from "./commonMethod";
import type { DocumentData, GoToTarget, ReadingOptions, TableCells } from "./documentData";

interface ToGet {
  readonly CoerceType: string;
  readonly ValueFormat: string;
  readonly FilterType: string;
}

interface ToSet {
  readonly CoerceType: string;
  readonly Data: unknown;
  readonly CellFormat?: readonly unknown[];
  readonly TableOptions?: object;
}

interface ToGoTo {
  readonly Id: string | number;
  readonly GoToType: number;
  readonly SelectionMode: number;
}

/** In the order of their numbers. */
const targets: readonly GoToTarget[] = ["binding", "namedItem"];
const selectsNothing = 2;

const isEmpty = (options: object | undefined): boolean =>
  options === undefined || Object.keys(options).length === 0;

function documentOf({ session }: CommonFrame): DocumentData {
  session.requireReady();
  const { document } = session.excelHost;
  if (document === undefined) throw new CommonApiError(CommonApiCode.notSupported);
  return document;
}

function getSelected({ DdaGetBindingData }: CommonCall, frame: CommonFrame): object {
  const { CoerceType, ValueFormat, FilterType } = DdaGetBindingData as ToGet;
  const options: ReadingOptions = {
    formatted: ValueFormat === "formatted",
    onlyVisible: FilterType === "onlyVisible",
  };
  const document = documentOf(frame);
  return {
    Data: CoerceType === "table" ? document.readSelectedTable(options) : document.readSelection(options),
  };
}

function setSelected({ DdaSetBindingData }: CommonCall, frame: CommonFrame): void {
  const { CoerceType, Data, CellFormat, TableOptions } = DdaSetBindingData as ToSet;
  if (!isEmpty(CellFormat) || !isEmpty(TableOptions)) throw new CommonApiError(CommonApiCode.notSupported);
  const document = documentOf(frame);
  if (CoerceType === "table") document.writeSelectedTable(Data as TableCells);
  else if (Array.isArray(Data) && Data.every(Array.isArray)) document.writeSelection(Data as unknown[][]);
  else throw new CommonApiError(CommonApiCode.invalidData);
}

function goTo({ DdaGoToByIdMethod }: CommonCall, frame: CommonFrame): void {
  const { Id, GoToType, SelectionMode } = DdaGoToByIdMethod as ToGoTo;
  const target = targets[GoToType];
  if (target === undefined) throw new CommonApiError(CommonApiCode.notSupported);
  documentOf(frame).goTo(target, String(Id), SelectionMode !== selectsNothing);
}

/** What an add-in does to the selected cells without Excel's object model. */
export const documentMethods: CommonMethods = {
  64: { name: "document.getSelectedDataAsync", answer: getSelected },
  65: { name: "document.setSelectedDataAsync", answer: done(setSelected) },
  82: { name: "document.goToByIdAsync", answer: done(goTo) },
};
