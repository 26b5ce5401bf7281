import {
  named,
  numberForm,
  flagForm,
  optionalNumberForm,
  requiredNumberForm,
  wordForm,
  type AttributeForms,
} from "./xml/attributes";

/** `<printOptions>` (ECMA-376-1, 18.3.1.70). */
export interface PrintOptions {
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly headings: boolean;
  readonly gridlines: boolean;
}

export const printOptionsForms: AttributeForms<PrintOptions> = {
  centerHorizontally: named("horizontalCentered", flagForm()),
  centerVertically: named("verticalCentered", flagForm()),
  headings: flagForm(),
  gridlines: named("gridLines", flagForm()),
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

export const pageMarginsForms: AttributeForms<PageMargins> = {
  left: requiredNumberForm(0.7),
  right: requiredNumberForm(0.7),
  top: requiredNumberForm(0.75),
  bottom: requiredNumberForm(0.75),
  header: requiredNumberForm(0.3),
  footer: requiredNumberForm(0.3),
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

export const pageSetupForms: AttributeForms<PageSetup> = {
  orientation: wordForm(["default", "portrait", "landscape"], "default"),
  paperSize: optionalNumberForm,
  scale: numberForm(100),
  fitToWidth: numberForm(1),
  fitToHeight: numberForm(1),
  firstPageNumber: numberForm(1),
  useFirstPageNumber: flagForm(),
  order: named("pageOrder", wordForm(["downThenOver", "overThenDown"], "downThenOver")),
  blackAndWhite: flagForm(),
  draft: flagForm(),
  comments: named("cellComments", wordForm(["none", "asDisplayed", "atEnd"], "none")),
  errors: wordForm(["displayed", "blank", "dash", "NA"], "displayed"),
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
