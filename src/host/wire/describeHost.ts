import type { HostClass } from "./hostClass";

/**
 * Everything the host can do, as Markdown: one section a class, in the order of their names. Members that start with an
 * underscore serve the library only and are left out.
 */
export function describeHost(classes: readonly HostClass<never>[]): string {
  const inOrder = [...classes].sort((one, other) => compare(one.name, other.name));
  return `${inOrder.map(describeClass).join("\n\n")}\n`;
}

function describeClass(hostClass: HostClass<never>): string {
  const properties = publicNames(hostClass.properties);
  const canBeSet = (name: string): boolean => hostClass.properties[name]?.set !== undefined;
  return [
    `## ${hostClass.name}`,
    ...list("Read and set", properties.filter(canBeSet)),
    ...list(
      "Read",
      properties.filter((name) => !canBeSet(name)),
    ),
    ...list("Leads to", [...publicNames(hostClass.navigations), ...(hostClass.items ? ["items"] : [])]),
    ...list("Methods", publicNames(hostClass.methods)),
  ].join("\n\n");
}

const publicNames = (members: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(members)
    .filter((name) => !name.startsWith("_"))
    .sort(compare);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const list = (title: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${title}: ${names.map((name) => `\`${name}\``).join(", ")}.`];
