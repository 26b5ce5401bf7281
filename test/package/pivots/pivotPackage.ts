import { packageOf, rels } from "../packages";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/**
 * `People` in A3:D7 of Sheet1: sites beside, days above, sectors as a filter in A1:B1, from cells of the sheet `Data`.
 * It says something of every setting.
 */
const people = `<pivotTableDefinition xmlns="${main}" xmlns:xr="${revision}" xr:uid="{AA000000-0000-4000-8000-000000000001}" name="People"
  cacheId="1" dataCaption="Values" editData="1" customListSort="0" multipleFieldFilters="0" disableFieldList="1" useAutoFormatting="1"
  preserveFormatting="0" showHeaders="0" rowGrandTotals="0" missingCaption="none">
<location ref="A3:D7" firstHeaderRow="1" firstDataRow="2" firstDataCol="1" rowPageCount="1" colPageCount="1"/>
<pivotFields count="4">
  <pivotField name="Place" axis="axisRow" showAll="0" sumSubtotal="1"><items count="3">
    <item x="1"/><item h="1" sd="0" x="0"/><item t="default"/></items></pivotField>
  <pivotField axis="axisCol" subtotalTop="1"><items count="2"><item x="0"/><item x="1"/></items></pivotField>
  <pivotField axis="axisPage" multipleItemSelectionAllowed="1"><items count="2"><item n="Safe water" x="1"/><item x="0"/></items></pivotField>
  <pivotField dataField="1"/>
</pivotFields>
<rowFields count="1"><field x="0"/></rowFields>
<colFields count="2"><field x="1"/><field x="-2"/></colFields>
<pageFields count="1"><pageField fld="2" hier="-1"/></pageFields>
<dataFields count="2"><dataField name="Sum of People" fld="3" numFmtId="3"/><dataField name="Visits" fld="3" subtotal="countNums"/></dataFields>
<filters count="1"><filter fld="1" type="dateBetween" evalOrder="-1" id="1"/></filters>
<extLst><ext uri="{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}">
  <x14:pivotTableDefinition xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" altText="Reached" altTextSummary="By site and month"/>
</ext></extLst>
</pivotTableDefinition>`;

/** `Sums` in F1:G4 of Sheet1, above the other: in tabular form, from the table `Sites`; it says nothing of its settings. */
const sums = `<pivotTableDefinition xmlns="${main}" name="Sums" cacheId="2" dataCaption="Values">
<location ref="F1:G4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>
<pivotFields count="1"><pivotField axis="axisRow" compact="0" outline="0" defaultSubtotal="0"><items count="1"><item x="0"/></items></pivotField></pivotFields>
<rowFields count="1"><field x="0"/></rowFields>
<dataFields count="1"><dataField name="Sum of Site" fld="0"/></dataFields>
</pivotTableDefinition>`;

const peopleCache = `<pivotCacheDefinition xmlns="${main}" refreshOnLoad="1">
<cacheSource type="worksheet"><worksheetSource ref="A1:D9" sheet="Data"/></cacheSource>
<cacheFields count="4">
  <cacheField name="Site" numFmtId="0"><sharedItems><s v="Camp 1"/><s v="School"/></sharedItems></cacheField>
  <cacheField name="Day" numFmtId="14"><sharedItems><d v="2026-01-31T00:00:00"/><m/></sharedItems></cacheField>
  <cacheField name="Sector" numFmtId="0"><sharedItems><s v="Food"/><s v="Water"/></sharedItems></cacheField>
  <cacheField name="People" numFmtId="0"><sharedItems containsNumber="1" minValue="1" maxValue="9"/></cacheField>
</cacheFields></pivotCacheDefinition>`;

const sumsCache = `<pivotCacheDefinition xmlns="${main}">
<cacheSource type="worksheet"><worksheetSource name="Sites"/></cacheSource>
<cacheFields count="1"><cacheField name="Site"><sharedItems><n v="12.5"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;

const table = `<table xmlns="${main}" id="1" name="Sites" displayName="Sites" ref="F1:F2"><tableColumns count="1"><tableColumn id="1" name="Site"/></tableColumns></table>`;

/** A workbook with both pivot tables, by hand: every part is invented. */
export const pivotPackage = (): Uint8Array =>
  packageOf({
    sheets: [
      { name: "Sheet1" },
      { name: "Data", after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
    ],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": rels(
        "rId1 pivotTable ../pivotTables/pivotTable1.xml\nrId2 pivotTable ../pivotTables/pivotTable2.xml",
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": rels("rId1 table ../tables/table1.xml"),
      "xl/tables/table1.xml": table,
      "xl/pivotTables/pivotTable1.xml": people,
      "xl/pivotTables/pivotTable2.xml": sums,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": rels(
        "rId1 pivotCacheDefinition ../pivotCache/pivotCacheDefinition1.xml",
      ),
      "xl/pivotTables/_rels/pivotTable2.xml.rels": rels(
        "rId1 pivotCacheDefinition ../pivotCache/pivotCacheDefinition2.xml",
      ),
      "xl/pivotCache/pivotCacheDefinition1.xml": peopleCache,
      "xl/pivotCache/pivotCacheDefinition2.xml": sumsCache,
    },
  });
