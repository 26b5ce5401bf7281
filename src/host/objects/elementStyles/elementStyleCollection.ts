import type { StyledKind } from "../../../package/styles/elements/elementStyles";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireText, selfOf } from "../argument";
import type { ExcelContext } from "../excelContext";
import { orNotFound } from "../excelErrors";
import { announceStyles, type ElementStyleSelf } from "./elementStyle";
import {
  findElementStyle,
  findRenamedStyle,
  freeStyleName,
  requireFreeName,
  styleNames,
  stylesOf,
} from "./styleNames";

/** The styles of a kind: `TableStyleCollection` and its like. */
export function elementStyleCollectionClass(
  kind: StyledKind,
  item: HostClass<ElementStyleSelf>,
): HostClass<ExcelContext> {
  const styleObject = (context: ExcelContext, name: string): HostObject =>
    hostObject(item, { context, name });
  const orNull = (context: ExcelContext, found: string | undefined): HostObject | null =>
    found === undefined ? null : styleObject(context, found);
  const add = (context: ExcelContext, given: unknown, makeUniqueName: unknown): HostObject => {
    const unique = isGiven(makeUniqueName) && requireBoolean(makeUniqueName);
    const wanted = unique ? freeStyleName(context, kind, requireText(given)) : given;
    const name = requireFreeName(context, kind, wanted);
    stylesOf(context).add(kind, name);
    announceStyles(context);
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
      getItem: (context, name: unknown) =>
        orNotFound(orNull(context, findRenamedStyle(context, kind, requireText(name)))),
      getItemOrNullObject: (context, name: unknown) =>
        orNull(context, findElementStyle(context, kind, requireText(name))),
      setDefault: (context, style: unknown) => {
        const name = selfOf(item, style)?.name ?? requireText(style);
        stylesOf(context).setDefault(kind, orNotFound(findElementStyle(context, kind, name)));
        announceStyles(context);
      },
    },
  };
}
