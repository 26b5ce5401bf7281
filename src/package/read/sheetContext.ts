/** What reading a sheet needs of the workbook around it. */
export interface SheetContext {
  readonly path: string;
  readonly dateSystem: 1900 | 1904;
  readonly styleCount: number;
}
