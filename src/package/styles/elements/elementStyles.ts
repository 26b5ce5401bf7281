/** What has styles of several elements (whole, header row, ...): tables, pivot tables, slicers and timelines. */
export type StyledKind = "table" | "pivotTable" | "slicer" | "timeline";

/** The styles that a workbook has beside Excel's own, and which of all is the default for what is new. */
export interface ElementStyles {
  /** Names of the workbook's own styles, in the file's order. */
  own(kind: StyledKind): readonly string[];
  default(kind: StyledKind): string;
  /** Any name; whoever sets it looks first whether there is such a style. */
  setDefault(kind: StyledKind, name: string): void;
  /** A style that says nothing yet, or all that the style `like` says. */
  add(kind: StyledKind, name: string, like?: string): void;
  rename(kind: StyledKind, name: string, newName: string): void;
  /** What a style is called that was renamed since it had this name; otherwise the name itself. */
  renamed(kind: StyledKind, name: string): string;
  remove(kind: StyledKind, name: string): void;
}

const numbered = (start: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${start}${index + 1}`);

/** Excel's own styles, which stand in no file. */
export const builtinElementStyles: Readonly<Record<StyledKind, readonly string[]>> = {
  table: [
    ...numbered("TableStyleLight", 21),
    ...numbered("TableStyleMedium", 28),
    ...numbered("TableStyleDark", 11),
  ],
  pivotTable: ["Light", "Medium", "Dark"].flatMap((depth) => numbered(`PivotStyle${depth}`, 28)),
  slicer: [
    ...numbered("SlicerStyleLight", 6),
    ...numbered("SlicerStyleDark", 6),
    ...numbered("SlicerStyleOther", 2),
  ],
  timeline: ["Light", "Dark"].flatMap((depth) => numbered(`TimeSlicerStyle${depth}`, 6)),
};
