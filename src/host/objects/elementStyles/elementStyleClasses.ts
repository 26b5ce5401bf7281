import type { StyledKind } from "../../../package/styles/elements/elementStyles";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireText, selfOf } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument, invalidOperation, notImplemented, orNotFound } from "../excelErrors";
import { findElementStyle, freeStyleName, isOwnStyle, styleNames } from "./styleNames";
import { giveOtherStyle } from "./styledTables";

/** Behind a style: its name, which changes when it is renamed. */
interface ElementStyleSelf {
  readonly context: ExcelContext;
  name: string;
}

/** The classes of one kind of styles. */
interface ElementStyleClasses {
  readonly item: HostClass<ElementStyleSelf>;
  readonly collection: HostClass<ExcelContext>;
}

const stylesOf = ({ model }: ExcelContext) => model.stored.styles.elements;

const announce = ({ model }: ExcelContext): void => {
  model.announce({ kind: "workbookData" });
};

/** Throws InvalidOperation for one of Excel's own styles, which nobody can change. */
function requireOwn(kind: StyledKind, { context, name }: ElementStyleSelf): void {
  if (!isOwnStyle(context, kind, name)) throw invalidOperation();
}

function requireFree(context: ExcelContext, kind: StyledKind, given: unknown): string {
  const name = requireText(given).trim();
  if (name === "" || findElementStyle(context, kind, name) !== undefined) throw invalidArgument();
  return name;
}

const itemClass = (kind: StyledKind, name: string): HostClass<ElementStyleSelf> => {
  const itself: HostClass<ElementStyleSelf> = {
    name,
    identity: "_Id",
    properties: {
      _Id: { get: (self) => self.name },
      name: {
        get: (self) => self.name,
        set: (self, given: unknown) => {
          requireOwn(kind, self);
          const newName = requireFree(self.context, kind, given);
          stylesOf(self.context).rename(kind, self.name, newName);
          giveOtherStyle(self.context, kind, self.name, newName);
          self.name = newName;
          announce(self.context);
        },
      },
      readOnly: { get: (self) => !isOwnStyle(self.context, kind, self.name) },
    },
    navigations: {},
    methods: {
      delete: (self) => {
        requireOwn(kind, self);
        stylesOf(self.context).remove(kind, self.name);
        giveOtherStyle(self.context, kind, self.name, stylesOf(self.context).default(kind));
        announce(self.context);
      },
      duplicate: (self) => {
        const { context } = self;
        if (!isOwnStyle(context, kind, self.name))
          throw notImplemented("a duplicate of a style that is Excel's own");
        const name = freeStyleName(context, kind, self.name);
        stylesOf(context).add(kind, name, self.name);
        announce(context);
        return hostObject(itself, { context, name });
      },
    },
  };
  return itself;
};

function collectionClass(kind: StyledKind, item: HostClass<ElementStyleSelf>): HostClass<ExcelContext> {
  const styleObject = (context: ExcelContext, name: string): HostObject =>
    hostObject(item, { context, name });
  const find = (context: ExcelContext, name: unknown): HostObject | null => {
    const found = findElementStyle(context, kind, requireText(name));
    return found === undefined ? null : styleObject(context, found);
  };
  const add = (context: ExcelContext, given: unknown, makeUniqueName: unknown): HostObject => {
    const unique = isGiven(makeUniqueName) && requireBoolean(makeUniqueName);
    const wanted = unique ? freeStyleName(context, kind, requireText(given)) : given;
    const name = requireFree(context, kind, wanted);
    stylesOf(context).add(kind, name);
    announce(context);
    return styleObject(context, name);
  };
  return {
    name: `${item.name}Collection`,
    properties: {},
    navigations: {},
    items: (context) => styleNames(context, kind).map((name) => styleObject(context, name)),
    methods: {
      add,
      getCount: (context) => styleNames(context, kind).length,
      getDefault: (context) => styleObject(context, stylesOf(context).default(kind)),
      getItem: (context, name: unknown) => orNotFound(find(context, name)),
      getItemOrNullObject: find,
      setDefault: (context, style: unknown) => {
        const name = selfOf(item, style)?.name ?? requireText(style);
        stylesOf(context).setDefault(kind, orNotFound(findElementStyle(context, kind, name)));
        announce(context);
      },
    },
  };
}

function classesOf(kind: StyledKind, name: string): ElementStyleClasses {
  const item = itemClass(kind, name);
  return { item, collection: collectionClass(kind, item) };
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
