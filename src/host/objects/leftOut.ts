/** Documented members that the host does not have on purpose, and why. */
export interface LeftOut {
  readonly reason: string;
  /** `Chart.getImage`; `Slicer.*` is all of a class. */
  readonly members: readonly string[];
}

const of = (owner: string, names: string): readonly string[] =>
  names.split(" ").map((name) => `${owner}.${name}`);

const whole = (...classes: readonly string[]): readonly string[] => classes.map((name) => `${name}.*`);

/**
 * What is missing of the sets ExcelApi 1.1 to 1.15, each with its reason: a set is claimed only when nothing else of it is missing
 * (`test/host/leftOut.test.ts`). docs/host.md shows it.
 */
export const leftOut: readonly LeftOut[] = [
  {
    reason:
      "Pivot tables are read as the file has them and kept so: the host neither calculates nor lays them out, so that nothing of one is made, " +
      "changed, refreshed or deleted.",
    members: [
      ...of("PivotTableCollection", "add refreshAll"),
      ...of("PivotTable", "delete refresh name allowMultipleFiltersPerField enableDataValueEditing"),
      ...of("PivotTable", "refreshOnOpen useCustomSortLists"),
      ...of("PivotLayout", "altTextDescription altTextTitle autoFormat emptyCellText enableFieldList"),
      ...of("PivotLayout", "fillEmptyCells layoutType preserveFormatting showColumnGrandTotals"),
      ...of("PivotLayout", "showFieldHeaders showRowGrandTotals subtotalLocation"),
      ...of("PivotLayout", "displayBlankLineAfterEachItem repeatAllItemLabels setAutoSortOnCell"),
      ...of("PivotHierarchy", "name"),
      ...of("RowColumnPivotHierarchyCollection", "add remove"),
      ...of("RowColumnPivotHierarchy", "name position setToDefault"),
      ...of("FilterPivotHierarchyCollection", "add remove"),
      ...of("FilterPivotHierarchy", "name position enableMultipleFilterItems setToDefault"),
      ...of("DataPivotHierarchyCollection", "add remove"),
      ...of("DataPivotHierarchy", "name position numberFormat summarizeBy setToDefault"),
      ...of("PivotField", "name showAllItems subtotals applyFilter clearAllFilters clearFilter"),
      ...of("PivotField", "sortByLabels sortByValues"),
      ...of("PivotItem", "isExpanded name visible"),
    ],
  },
  {
    reason:
      "What a pivot table shows in one cell, or compares its values with: the host does not follow its rows and columns item by item.",
    members: [
      ...of("PivotLayout", "getDataHierarchy getPivotItems"),
      ...of("DataPivotHierarchy", "showAs"),
      ...of("PivotField", "getFilters"),
    ],
  },
  {
    reason:
      "Buttons on charts of pivot tables are drawn by Excel alone; the file keeps what it says of them.",
    members: [...of("Chart", "pivotOptions showAllFieldButtons"), ...whole("ChartPivotOptions")],
  },
  {
    reason:
      "Slicers filter tables and pivot tables by parts of the file that the host keeps as they are and does not read.",
    members: [
      ...of("Workbook", "slicers getActiveSlicer getActiveSlicerOrNullObject"),
      ...of("Worksheet", "slicers"),
      ...whole("Slicer", "SlicerCollection", "SlicerItem", "SlicerItemCollection"),
    ],
  },
  {
    reason:
      "Power Query runs in Excel alone: its queries are kept in the file, packed in a part of their own, and nothing here refreshes them.",
    members: [...of("Workbook", "queries"), ...whole("Query", "QueryCollection")],
  },
  {
    reason: "Data types linked to Microsoft's services: nothing leaves this machine.",
    members: [...of("Range", "convertToLinkedDataType"), ...of("RangeAreas", "convertToLinkedDataType")],
  },
  {
    reason:
      "Excel guesses a pattern by examples; documentation does not say how, so that a guess of ours would be a pretence.",
    members: of("Range", "flashFill"),
  },
  {
    reason: "Pictures of cells and shapes are pixels, and a host without a page draws none.",
    members: ["Range.getImage", "Shape.getAsImage"],
  },
  {
    reason:
      "Where Excel puts these parts of a chart, and how large, is its own layout: files say nothing of it, or how far from there a person moved them.",
    members: [
      ...of("ChartAxis", "height left top width"),
      ...of("ChartDataLabel", "height left top width"),
      ...of("ChartLegendEntry", "height left top width"),
      ...of("ChartTitle", "height position width"),
    ],
  },
  {
    reason:
      "Charts of kinds that Excel 2016 added (maps, histograms, boxes and whiskers) stand in parts of another form, which are kept as they are.",
    members: [
      ...of("ChartSeries", "binOptions boxwhiskerOptions mapOptions parentLabelStrategy"),
      ...of("ChartSeries", "gradientMaximumColor gradientMaximumType gradientMaximumValue gradientStyle"),
      ...of("ChartSeries", "gradientMidpointColor gradientMidpointType gradientMidpointValue"),
      ...of("ChartSeries", "gradientMinimumColor gradientMinimumType gradientMinimumValue"),
      ...whole("ChartMapOptions", "ChartBinOptions", "ChartBoxwhiskerOptions"),
    ],
  },
  {
    reason:
      "Details of charts that stand in extensions of the file, or in texts that Excel makes itself; the host keeps them as they are.",
    members: [
      ...of("Chart", "categoryLabelLevel seriesNameLevel"),
      ...of("ChartAreaFormat", "colorScheme"),
      ...of("ChartSeries", "filtered invertColor showConnectorLines"),
      ...of("ChartDataLabels", "autoText"),
      ...of("ChartDataLabel", "autoText formula"),
      ...of("ChartTrendline", "label"),
      ...whole("ChartTrendlineLabel", "ChartTrendlineLabelFormat"),
    ],
  },
  {
    reason: "Parts of a text with a look of their own: shapes are written on as a whole.",
    members: ["TextRange.getSubstring"],
  },
  {
    reason:
      "Filters by looks: a file keeps the colour or icon as a format, and the host filters by what cells hold.",
    members: of("Filter", "applyCellColorFilter applyFontColorFilter applyIconFilter"),
  },
  {
    reason:
      "References of conditional formats are relative to each of their cells; R1C1 is written for cells only.",
    members: of("ConditionalFormatRule", "formulaR1C1"),
  },
  {
    reason: "Sites of connection are points on an outline that Excel computes from its geometry.",
    members: [...of("Shape", "connectionSiteCount"), ...of("Line", "connectBeginShape connectEndShape")],
  },
  {
    reason:
      "Shapes are drawn and changed one by one: pictures are not taken in, groups neither made nor taken apart.",
    members: [...of("ShapeCollection", "addGroup addImage"), "Shape.copyTo", "ShapeGroup.ungroup"],
  },
  {
    reason: "The page shows no shapes that a person could choose.",
    members: of("Shape", "onActivated onDeactivated"),
  },
  {
    reason:
      "Functions that ask for a reference, which Office.js hands over as values only, or for the sheet that they stand on.",
    members: of("Functions", "areas hyperlink isFormula isref sheet sheets subtotal"),
  },
  {
    reason: "Functions that neither the host nor formulajs computes as Excel does.",
    members: [
      ...of("Functions", "accrInt amorDegrc amorLinc coupDayBs coupDaysNc coupNcd coupNum coupPcd"),
      ...of("Functions", "duration mduration oddFPrice oddFYield oddLPrice oddLYield price vdb yield"),
      ...of("Functions", "asc bahtText dbcs"),
    ],
  },
];

/** Why a member is left out; undefined for one that is not. */
export const reasonFor = (member: string): string | undefined =>
  leftOut.find(({ members }) => members.some((each) => covers(each, member)))?.reason;

const covers = (listed: string, member: string): boolean =>
  listed.endsWith(".*") ? member.startsWith(listed.slice(0, -1)) : listed === member;
