import { sameName } from "../../model/sheetName";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { requireText } from "../argument";
import { orNotFound } from "../excelErrors";

/** What a collection that knows its items by name is made of. */
export interface Named<Self, Item> {
  /** As in Office.js: `PivotFieldCollection`. */
  readonly name: string;
  readonly items: (self: Self) => readonly Item[];
  readonly object: (item: Item) => HostObject;
  /** The item's id and name, by either of which it is asked for. */
  readonly keys: (item: Item) => readonly string[];
}

/** The item "by its name or ID"; null when there is none. */
export function findNamed<Self, Item>(
  { items, object, keys }: Named<Self, Item>,
  self: Self,
  key: unknown,
): HostObject | null {
  const wanted = requireText(key);
  const found = items(self).find((item) => keys(item).some((known) => sameName(known, wanted)));
  return found === undefined ? null : object(found);
}

/** A collection that can be counted and asked for an item, and nothing else. */
export const namedCollectionClass = <Self, Item>(named: Named<Self, Item>) =>
  ({
    name: named.name,
    properties: {},
    navigations: {},
    items: (self: Self) => named.items(self).map(named.object),
    methods: {
      getCount: (self: Self) => named.items(self).length,
      getItem: (self: Self, name: unknown) => orNotFound(findNamed(named, self, name)),
      getItemOrNullObject: (self: Self, name: unknown) => findNamed(named, self, name),
    },
  }) satisfies HostClass<Self>;
