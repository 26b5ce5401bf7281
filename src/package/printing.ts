import {
  decimal,
  flag,
  optionalDecimal,
  requiredDecimal,
  word,
  type AttributeTable,
} from "./xml/attributeTable";

/** `<printOptions>` (ECMA-376-1, 18.3.1.70). */
export interface PrintOptions {
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly headings: boolean;
  readonly gridlines: boolean;
}

export const printOptionsTable: AttributeTable<PrintOptions> = {
  centerHorizontally: flag("horizontalCentered"),
  centerVertically: flag("verticalCentered"),
  headings: flag("headings"),
  gridlines: flag("gridLines"),
};

/** `<pageMargins>` (18.3.1.62), in inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export const pageMarginsTable: AttributeTable<PageMargins> = {
  left: requiredDecimal("left", 0.7),
  right: requiredDecimal("right", 0.7),
  top: requiredDecimal("top", 0.75),
  bottom: requiredDecimal("bottom", 0.75),
  header: requiredDecimal("header", 0.3),
  footer: requiredDecimal("footer", 0.3),
};

/** `<pageSetup>` (18.3.1.63). */
export interface PageSetup {
  readonly orientation: "default" | "portrait" | "landscape";
  /** The standard's number of a paper; undefined where the file leaves it to the printer. */
  readonly paperSize: number | undefined;
  /** Percent. */
  readonly scale: number;
  /** Pages that the sheet is to fit on, if `fitToPage` of the sheet; 0 for as many as it takes. */
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  readonly firstPageNumber: number;
  /** Whether `firstPageNumber` counts; otherwise numbers go on from the sheet before. */
  readonly useFirstPageNumber: boolean;
  readonly order: "downThenOver" | "overThenDown";
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly comments: "none" | "asDisplayed" | "atEnd";
  readonly errors: "displayed" | "blank" | "dash" | "NA";
}

export const pageSetupTable: AttributeTable<PageSetup> = {
  orientation: word("orientation", "default", "portrait", "landscape"),
  paperSize: optionalDecimal("paperSize"),
  scale: decimal("scale", 100),
  fitToWidth: decimal("fitToWidth", 1),
  fitToHeight: decimal("fitToHeight", 1),
  firstPageNumber: decimal("firstPageNumber", 1),
  useFirstPageNumber: flag("useFirstPageNumber"),
  order: word("pageOrder", "downThenOver", "overThenDown"),
  blackAndWhite: flag("blackAndWhite"),
  draft: flag("draft"),
  comments: word("cellComments", "none", "asDisplayed", "atEnd"),
  errors: word("errors", "displayed", "blank", "dash", "NA"),
};

/** Header and footer of one kind of page, in Excel's own mark-up (`&L`, `&C`, `&R` sections), unescaped. */
export interface PageTexts {
  readonly header: string;
  readonly footer: string;
}

/** `<headerFooter>` (18.3.1.46). Its own header and footer are those of all pages, or of odd ones. */
export interface HeaderFooter extends PageTexts {
  readonly even: PageTexts;
  readonly first: PageTexts;
  readonly differentOddEven: boolean;
  readonly differentFirst: boolean;
  readonly scaleWithDocument: boolean;
  readonly alignWithMargins: boolean;
}
