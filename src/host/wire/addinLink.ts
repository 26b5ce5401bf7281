import type { FrameIdentity } from "./frameAddress";
import type { Transport } from "./transport";

/** One message of the add-in to the host. */
export interface AddinRequest {
  readonly kind: "invoke" | "register" | "unregister";
  readonly name: string;
  readonly data: unknown;
  readonly reply: (data: unknown, errorCode?: number) => void;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

const kinds = ["invoke", "register", "unregister"] as const;
const forCalling = 0;
const forEventing = 1;
export const failed = -2;

/** The envelopes around everything that Office.js and the host say to each other: requests, replies, events. */
export class AddinLink {
  private readonly registrations = new Map<string, unknown>();
  private readonly stop: () => void;

  constructor(
    private readonly transport: Transport,
    private readonly identity: FrameIdentity,
    private readonly onRequest: (request: AddinRequest) => void,
  ) {
    this.stop = transport.listen((text) => this.receive(text));
  }

  /** Raises an event; false when the add-in has not registered for it. */
  fire(name: string, data: unknown): boolean {
    if (!this.registrations.has(name)) return false;
    this.post(forEventing, name, this.registrations.get(name), data, 0);
    return true;
  }

  isRegistered(name: string): boolean {
    return this.registrations.has(name);
  }

  close(): void {
    this.stop();
    this.registrations.clear();
  }

  private receive(text: string): boolean {
    const envelope = parseEnvelope(text);
    if (envelope === undefined || envelope._messageType !== 0) return false;
    if (envelope._conversationId !== this.identity.conversationId) return false;
    const kind = kinds[envelope._actionType];
    const name = envelope._actionName;
    const reply = (data: unknown, errorCode = 0): void => {
      this.post(forCalling, name, envelope._correlationId, data, errorCode);
    };
    if (kind === undefined) reply(null, failed);
    else {
      if (kind === "register") this.registrations.set(name, envelope._correlationId);
      if (kind === "unregister") this.registrations.delete(name);
      this.onRequest({ kind, name, data: envelope._data, reply });
    }
    return true;
  }

  private post(
    responseType: number,
    name: string,
    correlation: unknown,
    data: unknown,
    errorCode: number,
  ): void {
    this.transport.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: name,
        _conversationId: this.identity.conversationId,
        _correlationId: correlation,
        _origin: this.identity.hostOrigin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

function parseEnvelope(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Envelope) : undefined;
  } catch {
    return undefined;
  }
}
