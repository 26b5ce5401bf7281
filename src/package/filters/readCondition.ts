import { attributeOf, booleanOf, childrenOf, localName, numberOf, type XmlElement } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import {
  comparisonOperators,
  dateUnits,
  dynamicTypes,
  type DateGroup,
  type FilterColumn,
  type FilterCondition,
} from "./storedFilter";

type ReadCondition = (element: XmlElement) => FilterCondition | undefined;

/** How each child of a `<filterColumn>` is understood; undefined where it says something that the standard does not. */
const readers: Readonly<Record<string, ReadCondition>> = {
  filters: (filters) => ({
    kind: "values",
    texts: childrenOf(filters, "filter").map((filter) => decodeXstring(attributeOf(filter, "val") ?? "")),
    blank: booleanOf(attributeOf(filters, "blank")),
    dates: childrenOf(filters, "dateGroupItem").map(dateGroup),
  }),
  top10: (top) => ({
    kind: "top",
    from: booleanOf(attributeOf(top, "top"), true) ? "top" : "bottom",
    unit: booleanOf(attributeOf(top, "percent")) ? "percent" : "items",
    count: numberOf(attributeOf(top, "val")) ?? 10,
  }),
  customFilters: (custom) => ({
    kind: "custom",
    join: booleanOf(attributeOf(custom, "and")) ? "and" : "or",
    comparisons: childrenOf(custom, "customFilter").map((comparison) => ({
      operator: oneOf(comparisonOperators, attributeOf(comparison, "operator")) ?? "equal",
      value: decodeXstring(attributeOf(comparison, "val") ?? ""),
    })),
  }),
  dynamicFilter: (dynamic) => {
    const type = oneOf(dynamicTypes, attributeOf(dynamic, "type"));
    return type && { kind: "dynamic", type };
  },
  colorFilter: (color) => ({
    kind: "color",
    of: booleanOf(attributeOf(color, "cellColor"), true) ? "cell" : "font",
    differential: numberOf(attributeOf(color, "dxfId")),
  }),
  iconFilter: (icon) => ({
    kind: "icon",
    set: attributeOf(icon, "iconSet") ?? "3Arrows",
    icon: numberOf(attributeOf(icon, "iconId")),
  }),
};

/** Reads a `<filterColumn>` (ECMA-376-1, 18.3.2.7). */
export function readFilterColumn(column: XmlElement): FilterColumn {
  const shown = booleanOf(attributeOf(column, "showButton"), true);
  return {
    column: numberOf(attributeOf(column, "colId")) ?? 0,
    hiddenButton: booleanOf(attributeOf(column, "hiddenButton")) || !shown,
    condition: readCondition(column),
  };
}

function readCondition(column: XmlElement): FilterCondition | undefined {
  const children = childrenOf(column);
  const [condition] = children;
  if (condition === undefined) return undefined;
  const known = children.length === 1 ? readers[localName(condition.name)]?.(condition) : undefined;
  return known ?? { kind: "unknown", markup: children };
}

function dateGroup(item: XmlElement): DateGroup {
  const wanted = dateUnits.findIndex((unit) => unit === attributeOf(item, "dateTimeGrouping"));
  return dateUnits.slice(0, wanted + 1).map((unit) => numberOf(attributeOf(item, unit)) ?? 0);
}

function oneOf<Name extends string>(names: readonly Name[], text: string | undefined): Name | undefined {
  return names.find((name) => name === text);
}

/** The columns of an `<autoFilter>` that say something of themselves. */
export const readFilterColumns = (filter: XmlElement | undefined): FilterColumn[] =>
  childrenOf(filter, "filterColumn").map(readFilterColumn);
