import { failed, type AddinRequest } from "./addinLink";
import type { Dialogs } from "./dialogs";
import type { MethodCalls } from "./methodCalls";

interface FrameRequestParts {
  /** The answer to `getAppContextAsync`. */
  readonly context: () => object;
  readonly dialogs: Dialogs;
  readonly calls: MethodCalls;
  readonly openWindow: ((url: string) => void) | undefined;
  /** Office.js is up: it listens for ribbon functions. */
  readonly becomeReady: () => void;
}

/** Answers what Office.js asks of its host: to be told where it is, to hear of events, to have methods run. */
export class FrameRequests {
  constructor(private readonly parts: FrameRequestParts) {}

  answer(request: AddinRequest): void {
    switch (request.kind) {
      case "register":
        this.#register(request);
        return;
      case "unregister":
        if (request.name === "dialogMessageReceived") this.parts.dialogs.takeDown();
        request.reply({ Error: 0 });
        return;
      case "invoke":
        this.#invoke(request);
    }
  }

  #register({ name, data, reply }: AddinRequest): void {
    const { dialogs, becomeReady } = this.parts;
    reply({ Error: name === "dialogMessageReceived" ? dialogs.display(data) : 0 });
    if (name === "appCommandInvoked") becomeReady();
  }

  #invoke({ name, data, reply }: AddinRequest): void {
    const { context, calls, openWindow } = this.parts;
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        reply(context());
        return;
      case "ContextActivationManager_notifyHost":
        reply(null);
        return;
      case "ContextActivationManager_openWindowInHost":
        openWindow?.(String((data as { strUrl?: unknown }).strUrl));
        reply(null);
        return;
      case "executeMethod":
        void calls.execute(data, reply);
        return;
      default:
        reply(null, failed);
    }
  }
}
