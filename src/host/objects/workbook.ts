import { chartId, chartsOf } from "../model/charts/sheetCharts";
import { cellArea } from "../model/area";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import { applicationClass, bytesOfBase64 } from "./application/application";
import { isGiven, requireOneOf, requireText } from "./argument";
import { bindingCollectionClass } from "./bindings/bindingCollection";
import { commentCollectionObject } from "./comments/commentCollection";
import { customXmlPartCollectionClass } from "./customXml";
import { documentPropertiesClass } from "./properties/documentProperties";
import type { ExcelContext } from "./excelContext";
import { invalidSelection, notImplemented, orNotFound } from "./excelErrors";
import { styleCollectionClass } from "./format/styleCollection";
import { functionsClass } from "./functions";
import { nameCollectionObject } from "./names/namedItemCollection";
import { workbookProtectionClass } from "./protection/workbookProtection";
import { dataConnectionCollectionClass } from "./dataConnections";
import { elementStyleNavigations } from "./elementStyles/elementStyleClasses";
import { EventNumber, workbookTarget } from "./events/eventNumber";
import { insertWorksheets } from "./insertWorksheets";
import { listens } from "./listens";
import { chartObject } from "./charts/chart";
import { pivotTableCollectionObject } from "./pivots/pivotCollections";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./areas/rangeAreas";
import { addressed, type RangeSelf } from "./rangeSelf";
import { runtimeClass } from "./runtime";
import { settingCollectionClass } from "./settings";
import { tableCollectionObject } from "./tables/tableCollection";
import { workbookProperties } from "./workbookProperties";
import { worksheetCollectionClass } from "./worksheetCollection";

const selected = (context: ExcelContext): RangeSelf => ({
  context,
  sheet: context.model.activeSheet,
  area: context.model.selection,
});

/** The range of an event (`args.getRange(context)`), by the reference that the event carried. */
function rangeOfEvent(context: ExcelContext, reference: unknown): HostObject | null {
  const [, id = "", address = ""] = /^event (\S+) (\S+)$/.exec(requireText(reference)) ?? [];
  const sheet = context.model.findSheet(id);
  const range = sheet && addressed(context, sheet, address);
  return range === undefined ? null : rangeObject(range);
}

/** The chart that a person works on, on the sheet in front. */
function activeChart(context: ExcelContext): HostObject | null {
  const sheet = context.model.activeSheet;
  const found = chartsOf(sheet).find((chart) => chartId(chart) === sheet.activeChart);
  return found === undefined ? null : chartObject({ context, ...found });
}

function save(context: ExcelContext, behaviour: unknown): void {
  if (requireOneOf(behaviour, ["Save", "Prompt"], "Save") === "Prompt" && isGiven(behaviour)) {
    throw notImplemented('Workbook.save("Prompt")');
  }
  context.services.save();
}

/** "Save the possible changes before closing the workbook", unless told to skip that. */
function close({ services }: ExcelContext, behaviour: unknown): void {
  const savesFirst = requireOneOf(behaviour, ["Save", "SkipSave"], "Save") === "Save";
  if (services.close === undefined) throw notImplemented("Workbook.close");
  services.close(savesFirst);
}

export const workbookClass: HostClass<ExcelContext> = {
  name: "Workbook",
  properties: workbookProperties,
  navigations: {
    _Runtime: (context) => hostObject(runtimeClass, context),
    application: (context) => hostObject(applicationClass, context),
    worksheets: (context) => hostObject(worksheetCollectionClass, context),
    tables: (context) => tableCollectionObject({ context, sheet: undefined }),
    pivotTables: (context) => pivotTableCollectionObject({ context, sheet: undefined }),
    names: (context) => nameCollectionObject({ context, sheet: undefined }),
    protection: (context) => hostObject(workbookProtectionClass, context),
    bindings: (context) => hostObject(bindingCollectionClass, context),
    comments: (context) => commentCollectionObject({ context, sheet: undefined }),
    dataConnections: (context) => hostObject(dataConnectionCollectionClass, context),
    settings: (context) => hostObject(settingCollectionClass, context),
    properties: (context) => hostObject(documentPropertiesClass, context),
    customXmlParts: (context) => hostObject(customXmlPartCollectionClass, { context, namespace: undefined }),
    styles: (context) => hostObject(styleCollectionClass, context),
    ...elementStyleNavigations,
    functions: (context) => hostObject(functionsClass, context),
  },
  commonEvents: ["onSelectionChanged"],
  ...listens<ExcelContext>(
    ({ events }) => ({ events, target: workbookTarget }),
    {
      onActivated: ["ActivatedEvent", EventNumber.workbookActivated],
      onAutoSaveSettingChanged: ["AutoSaveSettingChangedEvent", EventNumber.autoSaveChanged],
    },
    {
      getSelectedRange: (context) => {
        if (context.model.activeSheet.otherSelected.length > 0) throw invalidSelection();
        return rangeObject(selected(context));
      },
      getSelectedRanges: (context) => {
        const { sheet, area } = selected(context);
        return rangeAreasObject({ context, sheet, areas: [...sheet.otherSelected, area] });
      },
      getActiveCell: (context) => {
        const { sheet, area } = selected(context);
        return rangeObject({ context, sheet, area: cellArea(area.top, area.left) });
      },
      getActiveChart: (context) => orNotFound(activeChart(context)),
      getActiveChartOrNullObject: activeChart,
      /** Nobody edits together here; the other user of a test edits alone. */
      getIsActiveCollabSession: () => false,
      save,
      close,
      insertWorksheetsFromBase64: insertWorksheets,
      /** `Excel.createWorkbook` on Excel on the web. */
      createAndOpenWorkbook: (context, base64: unknown) => {
        context.services.openWorkbook(bytesOfBase64(base64));
      },
      _GetRangeForEventByReferenceId: (context, reference: unknown) =>
        orNotFound(rangeOfEvent(context, reference)),
      _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    },
  ),
};
