import type { StoredHyperlink } from "../../package/hyperlinks/storedHyperlink";
import type { Area, StoredSheet } from "../../package/workbook";
import { cellsOf } from "./area";
import { partsOn, shifted, standingOn, takenOff } from "./rules/attached";
import type { CellMove } from "./structure/areaMove";

/** No formulas are in a hyperlink: its place in the workbook is a text, which Excel does not adjust either. */
const asItIs = (link: StoredHyperlink): StoredHyperlink => link;

export function shiftHyperlinks(stored: StoredSheet, move: CellMove): void {
  stored.hyperlinks = shifted(stored.hyperlinks, move, asItIs);
}

/** Where all cells of the area lead to; undefined where some lead nowhere, or elsewhere. */
export function hyperlinkOn({ hyperlinks }: StoredSheet, area: Area): StoredHyperlink | undefined {
  const [link, ...others] = standingOn(hyperlinks, [area]);
  if (link === undefined || others.length > 0) return undefined;
  const covered = partsOn(link, area).reduce((sum, part) => sum + cellsOf(part), 0);
  return covered === cellsOf(area) ? link : undefined;
}

/** The parts of an area that lead somewhere. */
export const linkedParts = ({ hyperlinks }: StoredSheet, area: Area): Area[] =>
  hyperlinks.flatMap((link) => partsOn(link, area));

export function removeHyperlinks(stored: StoredSheet, area: Area): void {
  stored.hyperlinks = takenOff(stored.hyperlinks, [area], asItIs);
}

/** Puts a hyperlink on an area, in place of those that were there. */
export function putHyperlink(stored: StoredSheet, area: Area, link: Omit<StoredHyperlink, "areas">): void {
  removeHyperlinks(stored, area);
  stored.hyperlinks = [...stored.hyperlinks, { ...link, areas: [area] }];
}
