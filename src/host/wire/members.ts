import type { Guard, HostClass, HostObject, HostProperty } from "./hostClass";
import { HostError } from "./hostClass";

/** The members of a class, found without regard to case: the wire says `GetRange`, `update()` says `tabColor`. */
interface Members {
  readonly properties: ReadonlyMap<string, Named<HostProperty<unknown>>>;
  readonly navigations: ReadonlyMap<string, Named<(self: unknown) => HostObject | null>>;
  readonly methods: ReadonlyMap<string, Named<(self: unknown, ...parameters: readonly never[]) => unknown>>;
}

interface Named<Member> {
  readonly name: string;
  readonly member: Member;
}

const known = new WeakMap<HostClass<unknown>, Members>();

const byLowerCase = <Member>(members: Readonly<Record<string, Member>>): ReadonlyMap<string, Named<Member>> =>
  new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]));

export function membersOf(hostClass: HostClass<unknown>): Members {
  const found = known.get(hostClass);
  if (found !== undefined) return found;
  const members = {
    properties: byLowerCase(hostClass.properties),
    navigations: byLowerCase(hostClass.navigations),
    methods: byLowerCase(hostClass.methods),
  };
  known.set(hostClass, members);
  return members;
}

/** `GetUsedRange` → `getUsedRange`; names with an underscore stay. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `tabColor` → `TabColor`. */
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const locationOf = (object: HostObject, name: string): string =>
  `${object.hostClass.name}.${camelCase(name)}`;

/** What a member that the host does not have answers. It never answers `undefined`. */
export function notImplemented(object: HostObject, name: string): HostError {
  const location = locationOf(object, name);
  return new HostError("ApiNotFound", `host: ${location} is not implemented`, location);
}

/** Says where an error happened, unless it says so itself. */
export function locate<Value>(location: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined)
      throw new HostError(error.code, error.message, location);
    throw error;
  }
}

export function callMethod(
  object: HostObject,
  name: string,
  parameters: readonly unknown[],
  guard?: Guard,
): unknown {
  const method = membersOf(object.hostClass).methods.get(name.toLowerCase());
  if (method === undefined) throw notImplemented(object, name);
  return locate(locationOf(object, method.name), () => {
    guard?.(object, method.name, parameters);
    return method.member(object.self, ...(parameters as readonly never[]));
  });
}

export function navigate(object: HostObject, name: string): HostObject | null {
  const navigation = membersOf(object.hostClass).navigations.get(name.toLowerCase());
  if (navigation === undefined) throw notImplemented(object, name);
  return locate(locationOf(object, navigation.name), () => navigation.member(object.self));
}

export function setProperty(object: HostObject, name: string, value: unknown, guard?: Guard): void {
  const property = membersOf(object.hostClass).properties.get(name.toLowerCase());
  const set = property?.member.set;
  if (property === undefined || set === undefined) throw notImplemented(object, name);
  locate(locationOf(object, property.name), () => {
    guard?.(object, property.name, [value]);
    set(object.self, value as never);
  });
}
