import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import { requireText } from "./argument";
import { orNotFound } from "./excelErrors";

/** What settings and custom properties of a sheet have in common: values by key, keys compared without case. */
interface Keyed<Self> {
  readonly collection: string;
  readonly item: string;
  readonly map: (self: Self) => Map<string, string>;
  /** To and from the text that is stored. */
  readonly read: (stored: string) => unknown;
  readonly write: (value: unknown) => string;
  readonly requireKey: (key: unknown) => string;
  readonly changed: (self: Self) => void;
  readonly commonEvents?: readonly string[];
}

interface ItemSelf<Self> {
  readonly owner: Self;
  readonly key: string;
}

const keyIn = (map: ReadonlyMap<string, string>, key: string): string | undefined =>
  map.has(key) ? key : [...map.keys()].find((each) => each.toLowerCase() === key.toLowerCase());

function itemClass<Self>(keyed: Keyed<Self>): HostClass<ItemSelf<Self>> {
  const valueOf = ({ owner, key }: ItemSelf<Self>) => keyed.read(keyed.map(owner).get(key) ?? "");
  return {
    name: keyed.item,
    identity: "_Id",
    properties: {
      _Id: { get: ({ key }) => key },
      key: { get: ({ key }) => key },
      value: {
        get: valueOf,
        set: ({ owner, key }, value: unknown) => {
          keyed.map(owner).set(key, keyed.write(value));
          keyed.changed(owner);
        },
      },
    },
    navigations: {},
    methods: {
      delete: ({ owner, key }) => {
        keyed.map(owner).delete(key);
        keyed.changed(owner);
      },
    },
  };
}

/** The class of a collection, and that of its items. */
export interface KeyedClasses<Self> {
  readonly collection: HostClass<Self>;
  readonly item: HostClass<ItemSelf<Self>>;
}

export function keyedClasses<Self>(keyed: Keyed<Self>): KeyedClasses<Self> {
  const item = itemClass(keyed);
  return { item, collection: collectionClass(keyed, item) };
}

/** "Creates a new item or updates the existing one with the same key." */
function collectionClass<Self>(keyed: Keyed<Self>, itemOf: HostClass<ItemSelf<Self>>): HostClass<Self> {
  const item = (owner: Self, key: string): HostObject => hostObject(itemOf, { owner, key });
  const find = (owner: Self, key: unknown): HostObject | null => {
    const known = keyIn(keyed.map(owner), requireText(key));
    return known === undefined ? null : item(owner, known);
  };
  return {
    name: keyed.collection,
    ...(keyed.commonEvents && { commonEvents: keyed.commonEvents }),
    properties: {},
    navigations: {},
    items: (owner) => [...keyed.map(owner).keys()].map((key) => item(owner, key)),
    methods: {
      add: (owner, key: unknown, value: unknown) => {
        const wanted = keyed.requireKey(key);
        const known = keyIn(keyed.map(owner), wanted) ?? wanted;
        keyed.map(owner).set(known, keyed.write(value));
        keyed.changed(owner);
        return item(owner, known);
      },
      getCount: (owner) => keyed.map(owner).size,
      getItem: (owner, key: unknown) => orNotFound(find(owner, key)),
      getItemOrNullObject: find,
    },
  };
}
