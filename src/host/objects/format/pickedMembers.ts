import { membersOf, navigate, notImplemented } from "../../wire/members";
import type { HostObject } from "../../wire/hostClass";
import { cellBorderNames, cellBorderObject } from "./cellBorders";
import { isRecord, selfOf } from "../argument";
import type { Looks } from "./looks";
import { rangeBorderCollectionClass } from "./rangeBorder";

type Picked = Readonly<Record<string, unknown>>;

/** All that can be read of an object itself. */
const everything = ({ hostClass }: HostObject): Picked =>
  Object.fromEntries(Object.keys(hostClass.properties).map((name) => [name, true]));

/**
 * The members of an object that `options` ask for, in their shape: `{ format: { fill: { color: true } } }`. `true` for an
 * object asks for all of its values.
 */
export function pickedMembers(object: HostObject, options: unknown): Picked {
  const wanted = isRecord(options)
    ? Object.entries(options).filter(([, each]) => each === true || isRecord(each))
    : [];
  return Object.fromEntries(wanted.map(([name, each]) => [name, memberOf(object, name, each)]));
}

function memberOf(object: HostObject, name: string, wanted: unknown): unknown {
  const { properties, navigations } = membersOf(object.hostClass);
  const property = properties.get(name.toLowerCase());
  if (property !== undefined) return property.member.get(object.self) ?? null;
  if (!navigations.has(name.toLowerCase())) throw notImplemented(object, name);
  const next = navigate(object, name);
  const borders = selfOf(rangeBorderCollectionClass, next);
  if (borders !== undefined) return pickedBorders(borders.looks, wanted);
  return next && pickedMembers(next, isRecord(wanted) ? wanted : everything(next));
}

/** Borders are not told as a collection here, but each by its side. */
function pickedBorders(looks: Looks, wanted: unknown): Picked {
  const borders = cellBorderNames.map((name) => [name, cellBorderObject(looks, name)] as const);
  return Object.fromEntries(
    borders.flatMap(([name, border]) =>
      border === undefined
        ? []
        : [[name, pickedMembers(border, isRecord(wanted) ? wanted : everything(border))]],
    ),
  );
}
