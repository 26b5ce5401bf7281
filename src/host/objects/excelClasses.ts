import { applicationClass, workbookCreatedClass } from "./application/application";
import { cultureInfoClass, datetimeFormatInfoClass, numberFormatInfoClass } from "./application/cultureInfo";
import { iterativeCalculationClass } from "./application/iterativeCalculation";
import { autoFilterClass } from "./filters/autoFilter";
import { filterClass } from "./filters/filter";
import { bindingClass } from "./bindings/binding";
import { bindingCollectionClass } from "./bindings/bindingCollection";
import { commentClass } from "./comments/comment";
import { commentCollectionClass } from "./comments/commentCollection";
import { commentReplyClass, commentReplyCollectionClass } from "./comments/commentReplies";
import { dataConnectionCollectionClass } from "./dataConnections";
import { chartClasses } from "./charts/chartClasses";
import { customPropertyClass, customPropertyCollectionClass } from "./customProperties";
import { customXmlPartClass, customXmlPartCollectionClass, scopedCollectionClass } from "./customXml";
import { conditionalClasses } from "./rules/conditional/conditionalClasses";
import { dataValidationClass } from "./rules/dataValidation";
import {
  customPropertiesClass,
  customPropertyClass as customDocumentPropertyClass,
} from "./properties/customDocumentProperties";
import { documentPropertiesClass } from "./properties/documentProperties";
import { elementStyleClasses } from "./elementStyles/elementStyleClasses";
import { formatProtectionClass } from "./format/formatProtection";
import { freezePanesClass } from "./freezePanes";
import { functionResultClass } from "./functionResult";
import { functionsClass } from "./functions";
import { namedItemClass } from "./names/namedItem";
import { namedItemArrayValuesClass } from "./names/namedItemArrayValues";
import { nameCollectionClass } from "./names/namedItemCollection";
import { headerFooterClass, headerFooterGroupClass } from "./printing/headerFooter";
import { pageBreakClass, pageBreakCollectionClass } from "./printing/pageBreaks";
import { pageLayoutClass } from "./printing/pageLayout";
import { workbookProtectionClass } from "./protection/workbookProtection";
import { worksheetProtectionClass } from "./protection/worksheetProtection";
import { pivotClasses } from "./pivots/pivotClasses";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./areas/rangeAreas";
import { rangeCollectionClass } from "./areas/rangeCollection";
import { rangeBorderClass, rangeBorderCollectionClass } from "./format/rangeBorder";
import { rangeFillClass } from "./format/rangeFill";
import { styleClass } from "./format/style";
import { styleCollectionClass } from "./format/styleCollection";
import { rangeFontClass } from "./format/rangeFont";
import { rangeFormatClass } from "./format/rangeFormat";
import { rangeViewClass, rangeViewCollectionClass } from "./areas/rangeView";
import { rangeAreasCollectionClass, workbookRangeAreasClass } from "./areas/workbookRangeAreas";
import { removeDuplicatesResultClass } from "./ranges/duplicates";
import { rangeSortClass } from "./ranges/rangeSort";
import { runtimeClass } from "./runtime";
import { settingClass, settingCollectionClass } from "./settings";
import { shapeClasses } from "./shapes/shapeClasses";
import { tableClass } from "./tables/table";
import { tableCollectionClass } from "./tables/tableCollection";
import { tableColumnClass } from "./tables/tableColumn";
import { tableColumnCollectionClass } from "./tables/tableColumns";
import { tableScopedCollectionClass } from "./tables/tableScopedCollection";
import { tableSortClass } from "./tables/tableSort";
import { tableRowClass, tableRowCollectionClass } from "./tables/tableRows";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";

/** A declaration, whatever it is a class of. */
export interface DeclaredClass {
  readonly name: string;
  readonly properties: Readonly<Record<string, { readonly set?: unknown }>>;
  readonly navigations: Readonly<Record<string, unknown>>;
  readonly methods: Readonly<Record<string, unknown>>;
  readonly events?: Readonly<Record<string, readonly [method: string, number: number]>>;
  readonly commonEvents?: readonly string[];
  readonly items?: unknown;
}

/** What the host can do of one class, for the documentation. */
export interface ClassMembers {
  readonly name: string;
  readonly readOnly: readonly string[];
  readonly writable: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly string[];
}

/** Every declaration: what is not here does not exist for an add-in. */
export const excelClasses: readonly DeclaredClass[] = [
  ...[workbookClass, applicationClass, workbookCreatedClass, functionsClass, functionResultClass],
  ...[worksheetCollectionClass, worksheetClass, freezePanesClass, autoFilterClass, filterClass],
  ...[pageLayoutClass, headerFooterGroupClass, headerFooterClass],
  ...[pageBreakCollectionClass, pageBreakClass, worksheetProtectionClass, workbookProtectionClass],
  ...[rangeClass, rangeFormatClass, rangeFillClass, rangeFontClass, formatProtectionClass],
  ...[rangeBorderCollectionClass, rangeBorderClass, styleCollectionClass, styleClass],
  ...[rangeAreasCollectionClass, workbookRangeAreasClass, rangeViewCollectionClass],
  ...[rangeSortClass, removeDuplicatesResultClass],
  ...[rangeViewClass, rangeAreasClass, rangeCollectionClass, dataValidationClass],
  ...conditionalClasses,
  ...[tableCollectionClass, tableClass, tableColumnCollectionClass, tableColumnClass],
  tableScopedCollectionClass,
  tableSortClass,
  ...pivotClasses,
  ...[tableRowCollectionClass, tableRowClass, nameCollectionClass, namedItemClass],
  ...[settingCollectionClass, settingClass, customPropertyCollectionClass, customPropertyClass],
  ...[documentPropertiesClass],
  ...shapeClasses,
  ...elementStyleClasses,
  runtimeClass,
  ...[bindingCollectionClass, bindingClass, dataConnectionCollectionClass],
  ...[customPropertiesClass, customDocumentPropertyClass],
  ...[namedItemArrayValuesClass, iterativeCalculationClass],
  ...[cultureInfoClass, numberFormatInfoClass, datetimeFormatInfoClass],
  ...[customXmlPartCollectionClass, scopedCollectionClass, customXmlPartClass],
  ...[commentCollectionClass, commentClass, commentReplyCollectionClass, commentReplyClass],
  ...chartClasses,
];

/** Names that only the library itself uses, each with the documented one that it stands for. */
export const hiddenMembers: Readonly<Record<string, string>> = {
  "Workbook._Runtime": "RequestContext.runtime",
  "Style.orientation": "Style.textOrientation",
  "Workbook.createAndOpenWorkbook": "Excel.createWorkbook",
  "Application.createWorkbook": "Excel.createWorkbook",
  "WorkbookCreated.id": "Excel.createWorkbook",
  "WorkbookCreated.open": "Excel.createWorkbook",
  "Worksheet.gridlines": "Worksheet.showGridlines",
  "Worksheet.headings": "Worksheet.showHeadings",
};

const membersOf = ({
  name,
  properties,
  navigations,
  methods,
  events = {},
  commonEvents = [],
  items,
}: DeclaredClass): ClassMembers => {
  const isPublic = (member: string) => !member.startsWith("_") && !(`${name}.${member}` in hiddenMembers);
  const names = Object.keys(properties).filter(isPublic);
  return {
    name,
    readOnly: names.filter((each) => properties[each]?.set === undefined),
    writable: names.filter((each) => properties[each]?.set !== undefined),
    objects: [...Object.keys(navigations).filter(isPublic), ...(items === undefined ? [] : ["items"])],
    methods: Object.keys(methods).filter(isPublic),
    events: [...Object.keys(events), ...commonEvents],
  };
};

/** Every class and member of Excel's object model that the host has: what is not here fails with `ApiNotFound`. */
export const excelMembers = (): readonly ClassMembers[] => excelClasses.map(membersOf);

/** The members of a class by their names, as `Range.values`. */
export const memberNames = ({
  name,
  readOnly,
  writable,
  objects,
  methods,
  events,
}: ClassMembers): readonly string[] =>
  [...readOnly, ...writable, ...objects, ...methods, ...events].map((member) => `${name}.${member}`);
