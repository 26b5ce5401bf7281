import { addInDetectors } from "./detect/addIns";
import { chartDetectors } from "./detect/charts";
import { commentDetectors } from "./detect/comments";
import { customXmlDetectors } from "./detect/customXml";
import type { Detector } from "./detect/detector";
import { drawingDetectors } from "./detect/drawings";
import { embeddedDetectors } from "./detect/embedded";
import { externalDetectors } from "./detect/externalLinks";
import { pivotDetectors } from "./detect/pivots";
import { propertyDetectors } from "./detect/properties";
import { queryDetectors } from "./detect/queries";
import { revisionDetectors } from "./detect/revisions";
import { sheetDetectors } from "./detect/sheets";
import { tableDetectors } from "./detect/tables";
import { workbookDetectors } from "./detect/workbookParts";

/** What is known of the parts of a workbook, by the last word of the relationship that leads to them. */
export const detectors: ReadonlyMap<string, Detector> = new Map(
  Object.entries<Detector>({
    ...workbookDetectors,
    ...sheetDetectors,
    ...commentDetectors,
    ...drawingDetectors,
    ...chartDetectors,
    ...pivotDetectors,
    ...tableDetectors,
    ...queryDetectors,
    ...externalDetectors,
    ...customXmlDetectors,
    ...propertyDetectors,
    ...revisionDetectors,
    ...embeddedDetectors,
    ...addInDetectors,
  }),
);
