import type { ModelChange } from "../../model/change";
import type { HostEvent } from "../../wire/hostClass";
import { eventsOf } from "./eventsOf";

/** The events of a change; where somebody else made it, their `source` is "Remote". */
export function eventsByWhom(change: ModelChange): readonly HostEvent[] {
  const events = eventsOf(change);
  return "source" in change && change.source === "otherUser" ? events.map(asRemote) : events;
}

const asRemote = (event: HostEvent): HostEvent =>
  "source" in event.message ? { ...event, message: { ...event.message, source: "Remote" } } : event;
