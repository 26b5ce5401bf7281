import { CommonApiCode, CommonApiError } from "../commonApi";
import type { CommonCall } from "./commonMethod";
import type { BoundKind, BoundPart, BoundPlace } from "./documentBindings";
import type { TableCells } from "./documentData";

interface BindingRequest {
  readonly BindingId: string;
  readonly BindingType: number;
  readonly ItemName: string;
}

/** A part of a binding, and what is read from it or written to it. */
export interface DataRequest {
  readonly BindingId: string;
  readonly CoerceType: string;
  readonly ValueFormat?: string;
  readonly FilterType?: string;
  readonly Data?: unknown;
  readonly Rows?: unknown;
  readonly Columns?: unknown;
  readonly StartRow?: number;
  readonly StartCol?: number;
  readonly RowCount?: number;
  readonly ColCount?: number;
  readonly CellFormat?: readonly unknown[];
  readonly TableOptions?: object;
}

/** The library's numbers for the kinds of bindings. */
const kinds: Readonly<Record<number, BoundKind>> = { 1: "table", 2: "text", 3: "matrix" };
const numbers = { table: 1, text: 2, matrix: 3 } as const satisfies Record<BoundKind, number>;

/** A binding as the library reads it, in answers and in events. */
export const bindingOnWire = ({ id, kind, rows, columns, hasHeaders }: BoundPlace): object => ({
  ...{ Name: id, BindingType: numbers[kind], RowCount: rows, ColCount: columns, HasHeaders: hasHeaders },
});

const refused = (code: number): CommonApiError => new CommonApiError(code);

export const requestOf = ({ DdaBindingsMethod }: CommonCall) => DdaBindingsMethod as BindingRequest;

export function kindOf({ BindingType }: BindingRequest): BoundKind {
  const kind = kinds[BindingType];
  if (kind === undefined) throw refused(CommonApiCode.unknownBindingType);
  return kind;
}

/** Columns and rows by their names, and formats, are not done: refused, never ignored. */
export function partOf(request: DataRequest): BoundPart {
  const { Rows = null, Columns = null, CellFormat = [], TableOptions = {} } = request;
  const isPlain = CellFormat.length === 0 && Object.keys(TableOptions).length === 0;
  if (Rows !== null || Columns !== null || !isPlain) throw refused(CommonApiCode.notSupported);
  const { StartRow: row = 0, StartCol: column = 0, RowCount, ColCount } = request;
  return { row, column, ...(RowCount && { rows: RowCount }), ...(ColCount && { columns: ColCount }) };
}

export const isMatrix = (data: unknown): data is readonly (readonly unknown[])[] =>
  Array.isArray(data) && data.every(Array.isArray);

export const added = ({ DdaAddRowsColumns }: CommonCall) => DdaAddRowsColumns as DataRequest;

/** New rows or columns come as a matrix or as a table. */
export const tableOf = (data: unknown): TableCells =>
  isMatrix(data) ? { Headers: null, Rows: data } : (data as TableCells);
