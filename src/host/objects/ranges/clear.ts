import { intersect } from "../../../package/cells/areas";
import { linkedParts, removeHyperlinks } from "../../model/hyperlinks";
import { eachHeldCell } from "../../model/looks/heldCells";
import { restyle } from "../../model/looks/restyle";
import { clearConditionalFormats } from "../../model/rules/conditional/conditionalFormats";
import { setValidation } from "../../model/rules/validations";
import { requireOneOf } from "../argument";
import { notImplemented } from "../excelErrors";
import { requireAlive, type RangeSelf } from "../rangeSelf";

/** Merging and conditional formats are looks too. */
function clearFormats({ sheet, area }: RangeSelf): void {
  const { stored } = sheet;
  restyle(sheet, area, () => 0);
  clearConditionalFormats(stored, [area]);
  stored.merges = stored.merges.filter((merge) => intersect(merge, area) === undefined);
}

/** What each `Excel.ClearApplyTo` takes away. */
const clearing = {
  /** "Clears everything in the range." */
  All: (self) => {
    eachHeldCell(self.sheet, self.area, (row, column) => {
      self.sheet.cells.clear(row, column);
    });
    clearFormats(self);
    removeHyperlinks(self.sheet.stored, self.area);
    setValidation(self.sheet.stored, [self.area], undefined);
  },
  Contents: (self) => {
    eachHeldCell(self.sheet, self.area, (row, column) => {
      self.sheet.cells.setValue(row, column, "");
    });
  },
  Formats: clearFormats,
  /** "Clears all hyperlinks, but leaves all content and formatting intact." */
  Hyperlinks: ({ sheet, area }) => {
    removeHyperlinks(sheet.stored, area);
  },
  /** "Removes hyperlinks and formatting for the cell but leaves content, conditional formats, and data validation intact." */
  RemoveHyperlinks: ({ sheet, area }) => {
    for (const part of linkedParts(sheet.stored, area)) restyle(sheet, part, () => 0);
    removeHyperlinks(sheet.stored, area);
  },
} satisfies Readonly<Record<string, (self: RangeSelf) => void>>;

/** What of the sheet they may change. */
const fields = ["hyperlinks", "validations", "conditionalFormats", "merges", "rows", "columns"] as const;

const kinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

export function clear(self: RangeSelf, applyTo: unknown): void {
  requireAlive(self);
  const kind = requireOneOf(applyTo, kinds, "All");
  if (kind === "ResetContents") throw notImplemented('Range.clear("ResetContents")');
  const { context, sheet, area } = self;
  const { model } = context;
  const onlyLooks = kind !== "All" && kind !== "Contents";
  model.edits.remember({ sheet, areas: [area], fields: kind === "Contents" ? [] : fields, onlyLooks }, () => {
    clearing[kind](self);
    if (onlyLooks) model.announce({ kind: "format", sheet, area, source: "addin" });
    else model.announceCells(sheet, area, "addin");
  });
}
