import type { HostObject } from "./hostClass";
import { camelCase, locate, locationOf, membersOf, navigate, notImplemented, pascalCase } from "./members";
import type { QueryInfo } from "./messages";
import type { References } from "./references";

/** May be asked for and need no answer: an object that can be read is not null, and `$none` asks for nothing of it. */
const unanswered: ReadonlySet<string> = new Set(["isNullObject", "$none"]);

/** What is asked for, by name; `*` is every value of the object. */
type SelectTree = Map<string, SelectTree>;

/** How names are written in the answer: PascalCase for a query, camelCase for `retrieve()`. */
interface Naming {
  readonly member: (name: string) => string;
  readonly items: string;
}

const wireNaming: Naming = { member: pascalCase, items: "_Items" };
const jsonNaming: Naming = { member: camelCase, items: "items" };

/** By what the library finds the object again: its identity and, when it is kept, its reference id. */
export function identityOf(
  object: HostObject,
  references: References,
  naming = wireNaming,
): Record<string, unknown> {
  const { identity } = object.hostClass;
  const property = identity === undefined ? undefined : object.hostClass.properties[identity];
  const referenceId = references.idOf(object);
  return {
    ...(identity !== undefined && property && { [naming.member(identity)]: property.get(object.self) }),
    ...(referenceId !== undefined && { _ReferenceId: referenceId }),
  };
}

/** Reads what `load` asked for. A collection answers `{_Items: [...]}`; a null object answers null. */
export function query(
  object: HostObject | null,
  info: QueryInfo,
  references: References,
  asJson = false,
): unknown {
  if (object === null) return null;
  return new Reader(references, asJson ? jsonNaming : wireNaming).read(object, selectTree(info), info);
}

/** `["name", "format/fill/color"]` → name, format → fill → color. Nothing asked means everything. */
function selectTree(info: QueryInfo): SelectTree {
  const tree: SelectTree = new Map();
  for (const path of info.Select ?? []) grow(tree, path.split(/[/.]/));
  for (const path of info.Expand ?? []) grow(tree, [...path.split(/[/.]/), "*"]);
  return tree.size > 0 ? tree : everything();
}

const everything = (): SelectTree => new Map<string, SelectTree>([["*", new Map()]]);

function grow(tree: SelectTree, path: readonly string[]): void {
  let branch = tree;
  for (const name of path.filter((part) => part !== "")) {
    const next = branch.get(name) ?? (new Map() as SelectTree);
    branch.set(name, next);
    branch = next;
  }
}

class Reader {
  constructor(
    private readonly references: References,
    private readonly naming: Naming,
  ) {}

  read(object: HostObject, tree: SelectTree, window: QueryInfo = {}): Record<string, unknown> {
    return object.hostClass.items ? this.readCollection(object, tree, window) : this.readObject(object, tree);
  }

  private readObject(object: HostObject, tree: SelectTree): Record<string, unknown> {
    const values = identityOf(object, this.references, this.naming);
    for (const [name, branch] of tree) {
      if (name === "*") this.readAll(object, values);
      else if (!unanswered.has(name)) this.readMember(object, name, branch, values);
    }
    return values;
  }

  /** Names that the collection declares itself are its own; the others are asked of each item. */
  private readCollection(object: HostObject, tree: SelectTree, window: QueryInfo): Record<string, unknown> {
    const values = identityOf(object, this.references, this.naming);
    const { properties } = membersOf(object.hostClass);
    const ofItems: SelectTree = new Map();
    for (const [name, branch] of tree) {
      if (name === "*") this.readAll(object, values);
      if (properties.has(name.toLowerCase())) this.readMember(object, name, branch, values);
      else ofItems.set(name, branch);
    }
    if (ofItems.size === 0) return values;
    const first = window.Skip ?? 0;
    const last = window.Top === undefined ? undefined : first + window.Top;
    const items = object.hostClass.items?.(object.self) ?? [];
    values[this.naming.items] = items.slice(first, last).map((item) => this.read(item, ofItems));
    return values;
  }

  private readAll(object: HostObject, values: Record<string, unknown>): void {
    for (const [name, { onlyByName = false }] of Object.entries(object.hostClass.properties))
      if (!onlyByName) this.readMember(object, name, new Map(), values);
  }

  private readMember(
    object: HostObject,
    name: string,
    branch: SelectTree,
    values: Record<string, unknown>,
  ): void {
    const members = membersOf(object.hostClass);
    const property = members.properties.get(name.toLowerCase());
    if (property !== undefined) {
      const location = locationOf(object, property.name);
      const isSmall = object.hostClass.smallOnWire?.includes(property.name) === true;
      values[isSmall ? property.name : this.naming.member(property.name)] =
        locate(location, () => property.member.get(object.self)) ?? null;
      return;
    }
    const navigation = members.navigations.get(name.toLowerCase());
    if (navigation === undefined) throw notImplemented(object, name);
    const next = navigate(object, navigation.name);
    values[this.naming.member(navigation.name)] =
      next === null ? null : this.read(next, branch.size > 0 ? branch : everything());
  }
}
