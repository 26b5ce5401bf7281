import { areaAddress } from "../cells/address";
import { childrenOf, element, isElement, localName, type XmlElement } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { readFilterColumn } from "./readCondition";
import { sortStateElement } from "./sortState";
import { dateUnits, type FilterColumn, type FilterCondition, type StoredFilter } from "./storedFilter";

/**
 * An `<autoFilter>` that says what the filter does; a column whose condition stands in `old` already stays as it is
 * written there, and so do extensions.
 */
export function filterElement(filter: StoredFilter, old: XmlElement | undefined, prefix: string): XmlElement {
  const known = childrenOf(old, "filterColumn");
  const columns = filter.columns.map((column) => columnElement(column, known, prefix));
  const others = childrenOf(old).filter(
    ({ name }) => !["filterColumn", "sortState"].includes(localName(name)),
  );
  const sort = filter.sort && sortStateElement(filter.sort, old, prefix);
  const attributes = { ...old?.attributes, ref: areaAddress(filter.area) };
  return element(`${prefix}autoFilter`, attributes, [...columns, ...(sort ? [sort] : []), ...others]);
}

function columnElement(column: FilterColumn, known: readonly XmlElement[], prefix: string): XmlElement {
  const written = known.find((each) => sayings(readFilterColumn(each)) === sayings(column));
  if (written) return { ...written, attributes: { ...written.attributes, colId: String(column.column) } };
  const { condition, hiddenButton } = column;
  const attributes = { colId: column.column, hiddenButton: hiddenButton ? 1 : undefined };
  return element(`${prefix}filterColumn`, attributes, condition && conditionElements(condition, prefix));
}

/** All but where the column stands, which changes when columns are inserted before it. */
const sayings = ({ hiddenButton, condition }: FilterColumn): string =>
  JSON.stringify([hiddenButton, condition]);

function conditionElements(condition: FilterCondition, prefix: string): readonly XmlElement[] {
  const part = (
    name: string,
    attributes: Parameters<typeof element>[1],
    children: readonly XmlElement[] = [],
  ) => element(`${prefix}${name}`, attributes, children);
  switch (condition.kind) {
    case "values":
      return [
        part("filters", { blank: condition.blank ? 1 : undefined }, [
          ...condition.texts.map((text) => part("filter", { val: encodeXstring(text) })),
          ...condition.dates.map((date) => part("dateGroupItem", dateAttributes(date))),
        ]),
      ];
    case "top":
      return [
        part("top10", {
          top: condition.from === "top" ? undefined : 0,
          percent: condition.unit === "percent" ? 1 : undefined,
          val: condition.count,
        }),
      ];
    case "custom":
      return [
        part(
          "customFilters",
          { and: condition.join === "and" ? 1 : undefined },
          condition.comparisons.map(({ operator, value }) =>
            part("customFilter", {
              operator: operator === "equal" ? undefined : operator,
              val: encodeXstring(value),
            }),
          ),
        ),
      ];
    case "dynamic":
      return [part("dynamicFilter", { type: condition.type })];
    case "color":
      return [
        part("colorFilter", {
          dxfId: condition.differential,
          cellColor: condition.of === "cell" ? undefined : 0,
        }),
      ];
    case "icon":
      return [part("iconFilter", { iconSet: condition.set, iconId: condition.icon })];
    case "unknown":
      return condition.markup.filter(isElement);
  }
}

function dateAttributes(date: readonly number[]): Record<string, string | number> {
  const units = dateUnits.slice(0, date.length);
  const parts = units.map((unit, index) => [unit, date[index] ?? 0] as const);
  return { ...Object.fromEntries(parts), dateTimeGrouping: units.at(-1) ?? "year" };
}
