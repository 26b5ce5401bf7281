import { fieldName, sourceName, storedField } from "../../model/pivots/pivotFields";
import { hostObject, type HostClass } from "../../wire/hostClass";
import { namedCollectionClass } from "./namedCollection";
import { pivotFieldCollectionClass } from "./pivotField";
import type { PivotFieldSelf, PivotOwner } from "./pivotSelf";

/** Behind a hierarchy: its one field, and where it stands among those of its axis. */
interface HierarchySelf extends PivotFieldSelf {
  readonly position: number;
}

const idOf = ({ context, ...place }: PivotFieldSelf): string => sourceName(context.model.stored, place);
const nameOf = ({ context, ...place }: PivotFieldSelf): string => fieldName(context.model.stored, place);
const keysOf = (self: PivotFieldSelf): readonly string[] => [nameOf(self), idOf(self)];

const placed = ({ context, pivot }: PivotOwner, fields: readonly number[]): readonly HierarchySelf[] =>
  fields.map((field, position) => ({ context, pivot, field, position }));

const hierarchy = {
  identity: "id",
  properties: { id: { get: idOf }, name: { get: nameOf } },
  navigations: { fields: (self: PivotFieldSelf) => hostObject(pivotFieldCollectionClass, self) },
  methods: {},
};

const position = { get: (self: HierarchySelf) => self.position };

export const pivotHierarchyClass: HostClass<HierarchySelf> = { ...hierarchy, name: "PivotHierarchy" };

export const rowColumnPivotHierarchyClass: HostClass<HierarchySelf> = {
  ...hierarchy,
  name: "RowColumnPivotHierarchy",
  properties: { ...hierarchy.properties, position },
};

export const filterPivotHierarchyClass: HostClass<HierarchySelf> = {
  ...hierarchy,
  name: "FilterPivotHierarchy",
  properties: {
    ...hierarchy.properties,
    position,
    enableMultipleFilterItems: { get: (self) => storedField(self)?.multipleItemSelectionAllowed === true },
  },
};

export const pivotHierarchyCollectionClass = namedCollectionClass<PivotOwner, HierarchySelf>({
  name: "PivotHierarchyCollection",
  items: (self) => placed(self, [...self.pivot.fields.keys()]),
  object: (self) => hostObject(pivotHierarchyClass, self),
  keys: keysOf,
});

export const rowColumnPivotHierarchyCollectionClass = namedCollectionClass<
  PivotOwner & { readonly fields: readonly number[] },
  HierarchySelf
>({
  name: "RowColumnPivotHierarchyCollection",
  items: (self) => placed(self, self.fields),
  object: (self) => hostObject(rowColumnPivotHierarchyClass, self),
  keys: keysOf,
});

export const filterPivotHierarchyCollectionClass = namedCollectionClass<PivotOwner, HierarchySelf>({
  name: "FilterPivotHierarchyCollection",
  items: (self) =>
    placed(
      self,
      self.pivot.pageFields.map(({ field }) => field),
    ),
  object: (self) => hostObject(filterPivotHierarchyClass, self),
  keys: keysOf,
});
