import type { StoredHyperlink } from "../../../package/hyperlinks/storedHyperlink";
import { cellArea } from "../../model/area";
import { changeCells } from "../../model/changingCells";
import { hyperlinkOn, putHyperlink } from "../../model/hyperlinks";
import { displayText } from "../../model/cellText";
import type { HostClass } from "../../wire/hostClass";
import { isGiven, requireText, isRecord } from "../argument";
import { invalidArgument } from "../excelErrors";
import { cellsOfRange } from "../format/looks";
import { setStyleName } from "../rangeLook";
import { isUnbounded, requireAlive, type RangeSelf } from "../rangeSelf";

/** `Excel.RangeHyperlink`, with what it has. */
type Shown = Readonly<Record<string, string>>;

const shownText = ({ context, sheet, area }: RangeSelf): string =>
  displayText(sheet, area.top, area.left, context.model.context);

/** Null where not all cells of the range have the same hyperlink. */
function hyperlinkOf(self: RangeSelf): Shown | null {
  requireAlive(self);
  const link = hyperlinkOn(self.sheet.stored, self.area);
  if (link === undefined) return null;
  const said = [
    ["address", link.address],
    ["documentReference", link.location],
    ["screenTip", link.tooltip],
  ] as const;
  return {
    ...Object.fromEntries(said.filter(([, text]) => text !== "")),
    textToDisplay: shownText(self),
  };
}

const textOf = (given: unknown): string => (isGiven(given) ? requireText(given) : "");

/** Throws InvalidArgument where it leads nowhere. */
function linkFrom(given: unknown): Omit<StoredHyperlink, "areas" | "others"> & { readonly text: string } {
  if (!isRecord(given)) throw invalidArgument();
  const [address, location] = [textOf(given["address"]), textOf(given["documentReference"])];
  if (address === "" && location === "") throw invalidArgument();
  return { address, location, tooltip: textOf(given["screenTip"]), text: textOf(given["textToDisplay"]) };
}

/**
 * Puts a hyperlink on the range, in the style that Excel gives hyperlinks. `textToDisplay` becomes "the string that is displayed in the
 * top left most cell in the range"; where neither says anything, that is where it leads.
 */
function setHyperlink(self: RangeSelf, given: unknown): void {
  requireAlive(self);
  if (isUnbounded(self.area)) throw invalidArgument();
  const { text, ...link } = linkFrom(given);
  const { context, sheet, area } = self;
  const display = text === "" ? shownText(self) || link.address || link.location : text;
  const { top, left } = area;
  context.model.edits.remember({ sheet, areas: [area], fields: ["hyperlinks"] }, () => {
    putHyperlink(sheet.stored, area, { ...link, others: { display } });
    setStyleName(cellsOfRange(self), "Hyperlink");
    if (display === shownText(self)) return;
    changeCells(context.model, sheet, cellArea(top, left), "addin", () => {
      sheet.cells.setValue(top, left, display, "string");
    });
  });
}

export const rangeHyperlink: HostClass<RangeSelf>["properties"] = {
  hyperlink: { get: hyperlinkOf, set: setHyperlink },
};
