import type { DOMWindow } from "jsdom";
import type { Transport } from "../wire/transport";

/**
 * Host and add-in in one window. Listen before Office.js is loaded: it answers messages it does not know, even its own,
 * with an error, so the host takes its messages out of the window's hands.
 */
export function windowTransport(window: DOMWindow): Transport {
  const { origin } = window.location;
  return {
    send: (data) => {
      window.dispatchEvent(
        new window.MessageEvent("message", { data, origin, source: window as unknown as MessageEventSource }),
      );
    },
    listen: (receive) => {
      const onMessage = (event: MessageEvent<unknown>): void => {
        if (typeof event.data === "string" && receive(event.data)) event.stopImmediatePropagation();
      };
      window.addEventListener("message", onMessage);
      return () => {
        window.removeEventListener("message", onMessage);
      };
    },
  };
}
