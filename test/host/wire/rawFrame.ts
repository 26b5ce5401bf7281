import { AddinChannel } from "../../../src/host/wire/channel";
import { newFrameIdentity } from "../../../src/host/wire/frameAddress";
import type { PageActions } from "../../../src/host/wire/pageActions";
import type { HostSession } from "../../../src/host/wire/session";

/** A second frame of the add-in that speaks the wire's own words: jsdom has no other window for another Office.js. */
export function rawFrame(session: HostSession, page: PageActions = {}) {
  const identity = newFrameIdentity("https://localhost");
  const answers = new Map<string, (data: unknown) => void>();
  let receive: (text: string) => boolean = () => false;
  let asked = 0;
  const channel = new AddinChannel({
    ...{ session, identity, page },
    addin: { name: "Second frame", url: "https://localhost/functions.html" },
    transport: {
      send: (text) => {
        const { _correlationId, _data } = JSON.parse(text) as { _correlationId: string; _data: unknown };
        answers.get(_correlationId)?.(_data);
      },
      listen: (listener) => {
        receive = listener;
        return () => undefined;
      },
    },
  });
  /** Calls a method by its number and gives the answer. */
  const call = (DispatchId: number, parameters: object = {}): Promise<unknown> => {
    asked += 1;
    const correlation = String(asked);
    const answer = new Promise<unknown>((resolve) => answers.set(correlation, resolve));
    const envelope = {
      _messageType: 0,
      _actionType: 0,
      _actionName: "executeMethod",
      _conversationId: identity.conversationId,
      _correlationId: correlation,
      _data: { ...parameters, DdaMethod: { DispatchId } },
    };
    receive(JSON.stringify(envelope));
    return answer;
  };
  return { channel, call };
}
