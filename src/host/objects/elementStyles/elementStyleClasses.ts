import type { StyledKind } from "../../../package/styles/elements/elementStyles";
import { hostObject, type HostClass } from "../../wire/hostClass";
import type { ExcelContext } from "../excelContext";
import { elementStyleClass, type ElementStyleSelf } from "./elementStyle";
import { elementStyleCollectionClass } from "./elementStyleCollection";

/** The classes of one kind of styles. */
interface ElementStyleClasses {
  readonly item: HostClass<ElementStyleSelf>;
  readonly collection: HostClass<ExcelContext>;
}

function classesOf(kind: StyledKind, name: string): ElementStyleClasses {
  const item = elementStyleClass(kind, name);
  return { item, collection: elementStyleCollectionClass(kind, item) };
}

const classes = {
  table: classesOf("table", "TableStyle"),
  pivotTable: classesOf("pivotTable", "PivotTableStyle"),
  slicer: classesOf("slicer", "SlicerStyle"),
  timeline: classesOf("timeline", "TimelineStyle"),
} satisfies Readonly<Record<StyledKind, ElementStyleClasses>>;

export const elementStyleClasses = Object.values(classes).flatMap(({ item, collection }) => [
  item,
  collection,
]);

/** `workbook.tableStyles` and its like. */
export const elementStyleNavigations: HostClass<ExcelContext>["navigations"] = {
  tableStyles: (context) => hostObject(classes.table.collection, context),
  pivotTableStyles: (context) => hostObject(classes.pivotTable.collection, context),
  slicerStyles: (context) => hostObject(classes.slicer.collection, context),
  timelineStyles: (context) => hostObject(classes.timeline.collection, context),
};
