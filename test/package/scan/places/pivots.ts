import { place, utf16 } from "../hidingPlace";
import { ofSheet, ofWorkbook } from "../partPlaces";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const cache = (attributes: string, content: string): string =>
  `<pivotCacheDefinition xmlns="${main}" ${attributes}>${content}</pivotCacheDefinition>`;

/** What pivot tables, slicers and timelines remember. */
export const pivotPlaces = [
  place(
    "what a pivot table remembers",
    "pivot-cache",
    ofWorkbook("pivotCacheDefinition", (mark) =>
      cache(
        "",
        `<cacheFields><cacheField name="Org"><sharedItems><s v="${mark}"/></sharedItems></cacheField></cacheFields>`,
      ),
    ),
  ),
  place(
    "who refreshed a pivot table",
    "pivot-author",
    ofWorkbook("pivotCacheDefinition", (mark) => cache(`refreshedBy="${mark}"`, "")),
  ),
  place(
    "where a pivot table takes its rows from",
    "pivot-source",
    ofWorkbook("pivotCacheDefinition", (mark) =>
      cache("", `<cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="${mark}"/></cacheSource>`),
    ),
  ),
  place(
    "the rows of a pivot table",
    "pivot-records",
    ofWorkbook(
      "pivotCacheRecords",
      (mark) => `<pivotCacheRecords xmlns="${main}"><r><s v="${mark}"/></r></pivotCacheRecords>`,
    ),
  ),
  place(
    "the rows of a pivot table, in binary",
    "pivot-records",
    ofWorkbook(
      "pivotCacheRecords",
      (mark) =>
        new Uint8Array(
          Buffer.concat([Buffer.from([21, 0, 9, 0, 0, 0]), utf16(mark), Buffer.from([0, 1, 2])]),
        ),
      "bin",
    ),
  ),
  place(
    "what a pivot table remembers, in binary",
    "pivot-cache",
    ofWorkbook(
      "pivotCacheDefinition",
      (mark) => new Uint8Array(Buffer.concat([Buffer.from([0xb3, 1]), utf16(mark)])),
      "bin",
    ),
  ),
  place(
    "a caption of a pivot table",
    "pivot-words",
    ofSheet(
      "pivotTable",
      (mark) => `<pivotTableDefinition xmlns="${main}" name="PivotTable1" rowHeaderCaption="${mark}"/>`,
    ),
  ),
  place(
    "a field that somebody renamed",
    "pivot-words",
    ofSheet(
      "pivotTable",
      (mark) =>
        `<pivotTableDefinition xmlns="${main}"><dataFields><dataField name="Sum of ${mark}" fld="1"/></dataFields></pivotTableDefinition>`,
    ),
  ),
  place(
    "a slicer",
    "slicer",
    ofSheet(
      "slicer",
      (mark) => `<slicers xmlns="${main}"><slicer name="Slicer_a" caption="${mark}"/></slicers>`,
    ),
  ),
  place(
    "what a slicer remembers",
    "slicer-items",
    ofWorkbook(
      "slicerCache",
      (mark) =>
        `<slicerCacheDefinition xmlns="${main}"><data><olap><levels><level><ranges><range><i n="[a]" c="${mark}"/></range></ranges></level></levels></olap></data></slicerCacheDefinition>`,
    ),
  ),
  place(
    "a timeline",
    "timeline",
    ofSheet(
      "timeline",
      (mark) => `<timelines xmlns="${main}"><timeline name="T" caption="${mark}"/></timelines>`,
    ),
  ),
] as const;
