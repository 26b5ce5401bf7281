import { charactersOfPoints, columnPoints, rowPoints, widthOfCharacters } from "../model/geometry";
import { moveSheet, renameSheet, setTabColor, setVisibility } from "../model/sheetTabs";
import type { HostClass, HostProperty } from "../wire/hostClass";
import { requireBoolean, requireInteger, requireNumber, requireText } from "./argument";
import { colorOf } from "./color";
import type { SheetSelf } from "./excelContext";
import { asExcel } from "./excelErrors";
import { visibilityName, visibilityOf } from "./visibility";

const shown = (field: "showGridlines" | "showHeadings"): HostProperty<SheetSelf> => ({
  get: ({ sheet }) => sheet.stored[field],
  set: ({ context, sheet }, given: unknown) => {
    sheet.stored[field] = requireBoolean(given);
    context.model.announce({ kind: "sheetLayout", sheet });
  },
});
const gridlines = shown("showGridlines");
const headings = shown("showHeadings");

/** What `load` reads of a Worksheet, and what an add-in may set. */
export const worksheetProperties: HostClass<SheetSelf>["properties"] = {
  id: { get: ({ sheet }) => sheet.id },
  name: {
    get: ({ sheet }) => sheet.name,
    set: ({ context, sheet }, name: unknown) => {
      const text = requireText(name);
      asExcel(() => {
        renameSheet(context.model, sheet, text, "addin");
      });
    },
  },
  position: {
    get: ({ context, sheet }) => context.model.sheets.indexOf(sheet),
    set: ({ context, sheet }, position: unknown) => {
      const wanted = requireInteger(position);
      asExcel(() => {
        moveSheet(context.model, sheet, wanted, "addin");
      });
    },
  },
  visibility: {
    get: ({ sheet }) => visibilityName[sheet.stored.visibility],
    set: ({ context, sheet }, name: unknown) => {
      const visibility = visibilityOf(name);
      asExcel(() => {
        setVisibility(context.model, sheet, visibility, "addin");
      });
    },
  },
  tabColor: {
    /** "If the worksheet is invisible, the value will be `null`." */
    get: ({ sheet: { stored } }) => (stored.visibility === "visible" ? stored.tabColor : null),
    set: ({ context, sheet }, color: unknown) => {
      setTabColor(context.model, sheet, color === "" ? "" : colorOf(color));
    },
  },
  showGridlines: gridlines,
  /** What the library calls them when it sets them. */
  gridlines,
  showHeadings: headings,
  headings,
  tabId: { get: ({ sheet }) => sheet.stored.tabId },
  enableCalculation: {
    get: ({ sheet }) => sheet.enableCalculation,
    set: ({ sheet }, enabled: unknown) => {
      sheet.enableCalculation = requireBoolean(enabled);
    },
  },
  standardWidth: {
    get: ({ sheet }) => charactersOfPoints(columnPoints(undefined, sheet.stored)),
    set: ({ context, sheet }, characters: unknown) => {
      const columnWidth = widthOfCharacters(requireNumber(characters, 0, 255));
      sheet.stored.standardSize = { ...sheet.stored.standardSize, columnWidth };
      context.model.announce({ kind: "sheetLayout", sheet });
    },
  },
  standardHeight: { get: ({ sheet }) => rowPoints(undefined, sheet.stored) },
};
