import type { EventRegistry } from "./eventRegistry";
import type { HostClass } from "../wire/hostClass";

interface Listening {
  readonly events: EventRegistry;
  readonly target: string;
}

/**
 * The hidden methods by which the library starts and stops listening. `kinds` maps what follows `_Register` to the
 * event's number.
 */
export function registrations<Self>(
  listening: (self: Self) => Listening,
  kinds: Readonly<Record<string, number>>,
): HostClass<Self>["methods"] {
  const methods = Object.entries(kinds).flatMap(([kind, type]) => [
    [
      `_Register${kind}`,
      (self: Self) => {
        const { events, target } = listening(self);
        events.register(type, target);
      },
    ],
    [
      `_Unregister${kind}`,
      (self: Self) => {
        const { events, target } = listening(self);
        events.unregister(type, target);
      },
    ],
  ]);
  return Object.fromEntries(methods) as HostClass<Self>["methods"];
}
