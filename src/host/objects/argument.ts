import { isHostObject, type HostClass } from "../wire/hostClass";
import { invalidArgument } from "./excelErrors";

/** Checks of what an add-in hands over. An optional argument that was not given arrives as null. */
export function requireText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function requireInteger(value: unknown, least = Number.MIN_SAFE_INTEGER): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw invalidArgument();
  return value;
}

export function requireNumber(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function requireBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

export function requireRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

/** One of the documented names of an enumeration; `otherwise` when the argument was not given. */
export function requireOneOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
  otherwise?: Name,
): Name {
  if (!isGiven(value) && otherwise !== undefined) return otherwise;
  const name = names.find((known) => known === value);
  if (name === undefined) throw invalidArgument();
  return name;
}

/** What is behind an argument if it is an object of the class, otherwise undefined. */
export function selfOf<Self>(hostClass: HostClass<Self>, argument: unknown): Self | undefined {
  if (!isHostObject(argument)) return undefined;
  const { hostClass: actual, self }: { readonly hostClass: unknown; readonly self: unknown } = argument;
  return actual === hostClass ? (self as Self) : undefined;
}
