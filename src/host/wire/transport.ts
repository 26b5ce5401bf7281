/** The road between the host and one frame of the add-in: texts in both directions, in order. */
export interface Transport {
  readonly send: (text: string) => void;
  /** `receive` answers whether the text was for this host. Answers how to stop listening. */
  readonly listen: (receive: (text: string) => boolean) => () => void;
}

/** Between a page and an iframe in it, over `postMessage`; both ends check whom they talk to. */
export function iframeTransport(iframe: HTMLIFrameElement, addinOrigin: string): Transport {
  return {
    send: (text) => {
      iframe.contentWindow?.postMessage(text, addinOrigin);
    },
    listen: (receive) => {
      const onMessage = (event: MessageEvent<unknown>): void => {
        if (event.source !== iframe.contentWindow || event.origin !== addinOrigin) return;
        if (typeof event.data === "string") receive(event.data);
      };
      window.addEventListener("message", onMessage);
      return () => {
        window.removeEventListener("message", onMessage);
      };
    },
  };
}
