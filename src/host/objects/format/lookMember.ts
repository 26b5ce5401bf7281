import type { CellStyle, StyleChange } from "../../../package/styles/cellStyle";
import type { HostProperty } from "../../wire/hostClass";
import { isRecord, requireBoolean, requireNumber, requireOneOf } from "../argument";
import { colorOf } from "../color";
import { common, type Looks } from "./looks";

/** One thing that a format says: how Office.js words it, and what setting it changes. */
export interface LookMember {
  readonly read: (look: CellStyle) => unknown;
  /** Throws InvalidArgument for a value that Excel does not take. */
  readonly change: (value: unknown, look: CellStyle) => StyleChange;
  /** What is answered when cells differ. */
  readonly mixed?: "";
}
export type LookMembers = Readonly<Record<string, LookMember>>;

type Key = keyof StyleChange;

/** How values of a style are worded by Office.js. */
interface Wording<Value> {
  readonly shown: (value: Value) => unknown;
  readonly given: (value: unknown) => Value;
}

/** A member that is one value of the style. */
export function lookMember<Name extends Key>(
  key: Name,
  { shown, given }: Wording<CellStyle[Name]>,
): LookMember {
  return {
    read: (look) => shown(look[key]),
    change: (value) => ({ [key]: given(value) }),
  };
}

export const flag: Wording<boolean> = { shown: (value) => value, given: requireBoolean };

/** -1 (darkest) to 1 (brightest). */
export const tint: Wording<number> = {
  shown: (value) => value,
  given: (value) => requireNumber(value, -1, 1),
};

/** A colour; `usual` is what Excel says where there is none. */
export const color = (usual: string): Wording<string | undefined> => ({
  shown: (value) => value ?? usual,
  given: (value) => (value === "" ? undefined : colorOf(value)),
});

/** One of Office.js's names, each for a word of the file; `usual` is the name for a word without one. */
export const named = <Word>(names: Readonly<Record<string, Word>>, usual: string): Wording<Word> => {
  const known = Object.keys(names);
  return {
    shown: (value) => known.find((name) => names[name] === value) ?? usual,
    given: (value) => names[requireOneOf(value, known)] as Word,
  };
};

const property = ({ read, change, mixed }: LookMember): HostProperty<Looks> => ({
  get: (looks) => common(looks.found().map(read), mixed ?? null),
  set: (looks, value: unknown) => {
    looks.change((look) => change(value, look));
  },
});

/** The properties of a class whose object looks somehow. */
export const lookProperties = (members: LookMembers): Readonly<Record<string, HostProperty<Looks>>> =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, property(member)]));

/** What all the members that are given change, in the order in which they are declared. */
export function changeOf(members: LookMembers, given: unknown): (look: CellStyle) => StyleChange {
  if (!isRecord(given)) return () => ({});
  const set = Object.entries(members).filter(([name]) => given[name] !== undefined);
  return (look) =>
    set.reduce<StyleChange>((all, [name, { change }]) => ({ ...all, ...change(given[name], look) }), {});
}
