import { documentTarget } from "../wire/excelHost";
import type { HostEvent } from "../wire/hostClass";

/** Who listens to what, counted; and what happened since it was last asked. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();
  #waiting: HostEvent[] = [];
  /** `context.runtime.enableEvents`. */
  isEnabled = true;

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  /** Keeps the event when somebody listens. Events of the Common API are counted by the channel, so always kept. */
  raise(event: HostEvent): void {
    if (!this.isEnabled) return;
    const isHeard = event.target === documentTarget || this.#isHeard(event.type, event.target);
    if (isHeard) this.#waiting.push(event);
  }

  take(): readonly HostEvent[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }

  #isHeard(type: number, target: string): boolean {
    return (this.#counts.get(`${type} ${target}`) ?? 0) > 0;
  }
}
