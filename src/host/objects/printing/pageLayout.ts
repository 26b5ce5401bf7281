import type { PageSetup } from "../../../package/printing";
import { hostObject, type HostClass } from "../../wire/hostClass";
import type { SheetSelf } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { requireInteger } from "../argument";
import { asBoolean, asNamed, changeSheet, inPoints, sheetField, type Translation } from "../sheetFields";
import { headerFooterGroupClass } from "./headerFooter";
import { paperName, paperNumber } from "./paper";
import { printArea } from "./printArea";
import { setPrintMargins } from "./printMargins";
import { zoom } from "./zoom";

const asOrientation = asNamed<PageSetup["orientation"]>(
  { Portrait: "portrait", Landscape: "landscape" },
  "Portrait",
);
const asComments = asNamed(
  { NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" } as const,
  "NoComments",
);
const asErrors = asNamed(
  { AsDisplayed: "displayed", Blank: "blank", Dash: "dash", NotAvailable: "NA" } as const,
  "AsDisplayed",
);
const asOrder = asNamed(
  { DownThenOver: "downThenOver", OverThenDown: "overThenDown" } as const,
  "DownThenOver",
);

const asPaper: Translation<number | undefined> = {
  say: paperName,
  take: (name) => {
    const number = paperNumber(name);
    if (number === undefined) throw invalidArgument();
    return number;
  },
};

/** How a sheet is printed. The host prints nothing; it keeps what is set, for programs that do. */
export const pageLayoutClass: HostClass<SheetSelf> = {
  name: "PageLayout",
  properties: {
    blackAndWhite: sheetField("pageSetup", "blackAndWhite", asBoolean),
    bottomMargin: sheetField("pageMargins", "bottom", inPoints),
    centerHorizontally: sheetField("printOptions", "centerHorizontally", asBoolean),
    centerVertically: sheetField("printOptions", "centerVertically", asBoolean),
    draftMode: sheetField("pageSetup", "draft", asBoolean),
    /** "A `null` value represents "auto" page numbering"; the library's type says `""`, which is taken too. */
    firstPageNumber: {
      get: ({ sheet: { stored } }) =>
        stored.pageSetup.useFirstPageNumber ? stored.pageSetup.firstPageNumber : null,
      set: (self, given: unknown) => {
        const change =
          given === null || given === ""
            ? { useFirstPageNumber: false, firstPageNumber: 1 }
            : { useFirstPageNumber: true, firstPageNumber: requireInteger(given) };
        changeSheet(self, "pageSetup", change);
      },
    },
    footerMargin: sheetField("pageMargins", "footer", inPoints),
    headerMargin: sheetField("pageMargins", "header", inPoints),
    leftMargin: sheetField("pageMargins", "left", inPoints),
    orientation: sheetField("pageSetup", "orientation", asOrientation),
    paperSize: sheetField("pageSetup", "paperSize", asPaper),
    printComments: sheetField("pageSetup", "comments", asComments),
    printErrors: sheetField("pageSetup", "errors", asErrors),
    printGridlines: sheetField("printOptions", "gridlines", asBoolean),
    printHeadings: sheetField("printOptions", "headings", asBoolean),
    printOrder: sheetField("pageSetup", "order", asOrder),
    rightMargin: sheetField("pageMargins", "right", inPoints),
    topMargin: sheetField("pageMargins", "top", inPoints),
    zoom,
  },
  navigations: { headersFooters: (self) => hostObject(headerFooterGroupClass, self) },
  methods: { ...printArea, setPrintMargins },
};
