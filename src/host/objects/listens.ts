import type { EventRegistry } from "./eventRegistry";
import type { HostClass, HostEventKind } from "../wire/hostClass";

interface Listening {
  readonly events: EventRegistry;
  readonly target: string;
}

/**
 * The part of a class that lets an add-in listen. `known` maps the name in Office.js to the event.
 * @example ...listens(({ context, sheet }) => ({ events: context.events, target: sheet.id }), { onChanged: ["DataChangedEvent", 10] }, methods)
 */
export function listens<Self>(
  listening: (self: Self) => Listening,
  known: Readonly<Record<string, HostEventKind>>,
  others: HostClass<Self>["methods"],
): Pick<HostClass<Self>, "events" | "methods"> {
  const act = (verb: "register" | "unregister", number: number) => (self: Self) => {
    const { events, target } = listening(self);
    events[verb](number, target);
  };
  const hidden = Object.values(known).flatMap(([method, number]) => [
    [`_Register${method}`, act("register", number)],
    [`_Unregister${method}`, act("unregister", number)],
  ]);
  return {
    events: known,
    methods: { ...others, ...(Object.fromEntries(hidden) as HostClass<Self>["methods"]) },
  };
}
