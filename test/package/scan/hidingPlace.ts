import type { ScanKind } from "../../../src/package/scan/kinds";

/** What a hiding place adds to a workbook. Everything is XML by hand, as small as it still is what it is. */
export interface Hiding {
  /** Rows of the marked sheet, in their order. */
  readonly rows?: string;
  /** `<col>` elements of the marked sheet. */
  readonly columns?: string;
  /** What stands before and behind the rows of the marked sheet. */
  readonly before?: string;
  readonly after?: string;
  /** A sheet of its own: its `state` and its rows. */
  readonly sheet?: {
    readonly name: string;
    readonly state?: string;
    readonly rows?: string;
    readonly after?: string;
  };
  /** `<si>` of the shared strings; a cell is to show the last of them where `shownBy` says how. */
  readonly strings?: readonly string[];
  readonly shownBy?: (index: number) => Hiding;
  /** `<definedName>` elements, other elements of the workbook, and attributes of `<workbookPr>`. */
  readonly names?: string;
  readonly workbook?: string;
  readonly workbookPr?: string;
  /** Of the styles: `<numFmt>`, `<cellStyle>`, `<tableStyle>`. */
  readonly styles?: Readonly<Partial<Record<"numFmts" | "cellStyles" | "tableStyles", string>>>;
  /** Relationships, as `kind target`, of the marked sheet, the workbook and the package. ` External` may follow. */
  readonly ofSheet?: readonly string[];
  readonly ofWorkbook?: readonly string[];
  readonly ofPackage?: readonly string[];
  /** Relationships of other parts, by their path. */
  readonly ofPart?: Readonly<Record<string, readonly string[]>>;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Changes the finished zip. */
  readonly zip?: (bytes: Uint8Array) => Uint8Array;
}

/** One place where something can ride along unseen. */
export interface HidingPlace {
  readonly words: string;
  /** What the scan calls it without knowing whose name it is. */
  readonly kind: ScanKind;
  readonly hide: (mark: string) => Hiding;
}

/** @example place("a hidden name", "hidden-name", (mark) => ({ names: `<definedName …/>` })) */
export const place = (words: string, kind: ScanKind, hide: HidingPlace["hide"]): HidingPlace => ({
  words,
  kind,
  hide,
});

export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
