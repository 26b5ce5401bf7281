/**
 * How the host declares an Office.js class. Everything the host can do is said in such declarations, so that a
 * missing member is known, fails loudly (`ApiNotFound`) and is listed in docs/host.md.
 * Member names are written as Office.js writes them (camelCase); the wire's PascalCase is matched without case.
 */
export interface HostClass<Self> {
  /** As in Office.js: `Range`, `WorksheetCollection`. */
  readonly name: string;
  /** The property by which the library finds the object again: `id`, or `_Id` on keyed items. */
  readonly identity?: string;
  /** Values that `load` reads; `set` where Office.js allows writing. */
  readonly properties: Readonly<Record<string, HostProperty<Self>>>;
  /** Objects reached by a property (`range.format`). A null means "null object". */
  readonly navigations: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods; arguments arrive resolved (objects as HostObject), unset optional ones as null. */
  readonly methods: Readonly<Record<string, (self: Self, ...parameters: readonly never[]) => unknown>>;
  /** Events an add-in can listen to, by their names in Office.js (`onChanged`). Their hidden methods are among `methods`. */
  readonly events?: Readonly<Record<string, HostEventKind>>;
  /** Events that the library hears through the Common API, which delivers them: nothing registers for them here. */
  readonly commonEvents?: readonly string[];
  /** Properties that the library writes as they are here; all others begin with a capital letter on the wire. */
  readonly smallOnWire?: readonly string[];
  /** For collections: their items in order. */
  readonly items?: (self: Self) => readonly HostObject[];
}

/** What follows `_Register` in the hidden method by which the library listens, and the event's number on the wire. */
export type HostEventKind = readonly [method: string, number: number];

export interface HostProperty<Self> {
  /** Whether it is read only when it is asked for by its name, not with all others: it may have no answer. */
  readonly onlyByName?: boolean;
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: never) => void;
}

/** Asked before a member is set or called, with its name as it is declared; it refuses by throwing. */
export type Guard = (object: HostObject, member: string, parameters: readonly unknown[]) => void;

/** A live object on the host's side of the wire. */
export interface HostObject<Self = unknown> {
  readonly hostClass: HostClass<Self>;
  readonly self: Self;
}

/** An error as Excel reports it; `code` is Excel's (`ItemNotFound`, `InvalidArgument`, ...). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Worksheet.getRange`; filled in by the executor when undefined. */
    readonly location?: string,
  ) {
    super(message);
  }
}

/** An event for the add-in, delivered after the batch's answer. `target` is `Workbook` or an object's id. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  /** Of an event of the Common API that a binding raises: the binding's id. */
  readonly binding?: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Joins an object and its declaration; the wire then carries it without knowing its type. */
export function hostObject<Self>(hostClass: HostClass<Self>, self: Self): HostObject {
  return { hostClass, self } as unknown as HostObject;
}

/** True for what `hostObject` makes: how the wire tells an object from a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "hostClass" in value && "self" in value;
}
