import type { HostClass, HostObject } from "../wire/hostClass";

/** Makes a live object; the wire knows nothing of what is behind it. */
export const hostObject = <Self>(hostClass: HostClass<Self>, self: Self): HostObject =>
  ({ hostClass, self }) as unknown as HostObject;

/** What is behind an argument if it is an object of the class, otherwise undefined. */
export function selfOf<Self>(hostClass: HostClass<Self>, argument: unknown): Self | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  const { hostClass: actual, self } = argument as { readonly hostClass?: unknown; readonly self?: unknown };
  return actual === hostClass ? (self as Self) : undefined;
}
