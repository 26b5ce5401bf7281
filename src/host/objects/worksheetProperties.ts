import { moveSheet, renameSheet, setTabColor, setVisibility } from "../model/sheets";
import type { HostClass, HostProperty } from "../wire/hostClass";
import { requireBoolean, requireInteger, requireText } from "./argument";
import { colorOf } from "./color";
import type { SheetSelf } from "./excelContext";
import { asExcel } from "./excelErrors";
import { standardHeight, standardWidth } from "./rangeLayout";
import { visibilityName, visibilityOf } from "./visibility";

const gridlines: HostProperty<SheetSelf> = {
  get: ({ sheet }) => sheet.stored.showGridlines,
  set: ({ context, sheet }, shown: unknown) => {
    sheet.stored.showGridlines = requireBoolean(shown);
    context.model.announce({ kind: "sheetLayout", sheet });
  },
};

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
    get: ({ sheet }) => sheet.stored.tabColor,
    set: ({ context, sheet }, color: unknown) => {
      setTabColor(context.model, sheet, color === "" ? "" : colorOf(color));
    },
  },
  showGridlines: gridlines,
  /** What the library calls it when it sets it. */
  gridlines,
  standardWidth: { get: () => standardWidth },
  standardHeight: { get: () => standardHeight },
};
