import type { HostProperty } from "../../wire/hostClass";
import { isGiven, requireInteger } from "../argument";
import type { SheetSelf } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { changeSheet } from "../sheetFields";

/** Files say 0 for as many pages as it takes. */
const asManyAsItTakes = 0;
const mostPages = 32_767;

function requireWithin(value: unknown, least: number, most: number): number {
  const number = requireInteger(value, least);
  if (number > most) throw invalidArgument();
  return number;
}

const pagesOf = (value: unknown): number =>
  isGiven(value) ? requireWithin(value, 1, mostPages) : asManyAsItTakes;

/** "Print page scale value can be between 10 and 400." Scale or pages: what is not used is null. */
export const zoom: HostProperty<SheetSelf> = {
  get: ({ sheet: { stored } }) => {
    const { fitToWidth, fitToHeight, scale } = stored.pageSetup;
    if (!stored.fitToPage) return { horizontalFitToPages: null, scale, verticalFitToPages: null };
    const pages = (count: number) => (count === asManyAsItTakes ? null : count);
    return { horizontalFitToPages: pages(fitToWidth), scale: null, verticalFitToPages: pages(fitToHeight) };
  },
  set: (self, given: unknown) => {
    if (typeof given !== "object" || given === null) throw invalidArgument();
    const { scale, horizontalFitToPages, verticalFitToPages } = given as Partial<Record<string, unknown>>;
    const fits = isGiven(horizontalFitToPages) || isGiven(verticalFitToPages);
    if (fits === isGiven(scale)) throw invalidArgument();
    const change = fits
      ? { fitToWidth: pagesOf(horizontalFitToPages), fitToHeight: pagesOf(verticalFitToPages) }
      : { scale: requireWithin(scale, 10, 400) };
    self.sheet.stored.fitToPage = fits;
    changeSheet(self, "pageSetup", change);
  },
};
