import { below, readAt, writeAt } from "../../../package/xml/branch";
import { booleanOf, numberOf } from "../../../package/xml/element";
import type { HostProperty } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireNumber, requireOneOf, requireText } from "../argument";
import { change, type DrawnPart, type PartSelf } from "./chartSelf";

/**
 * Properties that are an attribute somewhere in the XML of a chart or another thing drawn. A path is relative to where the object stands
 * (`title/overlay`, or `scaling/max@val`); what is read where nothing stands is what the schema or Excel takes for granted.
 */

/** Sets an attribute; undefined takes it away. */
export function put({ of, branch }: DrawnPart, path: string, value: string | undefined): void {
  change(of, () => {
    writeAt(branch, path, value);
  });
}

/** True or false. `inverted` ones say the opposite of their element, such as `visible` of `<c:delete>`. */
export const flag = (path: string, otherwise: boolean, inverted = false): HostProperty<DrawnPart> => ({
  get: ({ branch }) => booleanOf(readAt(branch, path), otherwise !== inverted) !== inverted,
  set: (self, value: unknown) => {
    put(self, path, requireBoolean(value) === inverted ? "0" : "1");
  },
});

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
  /** How many of the file's units are one of Office.js'. */
  readonly scale?: number;
  readonly whole?: boolean;
}

export const number = (
  path: string,
  { least, most, otherwise, scale = 1, whole = false }: NumberRange,
): HostProperty<DrawnPart> => ({
  get: ({ branch }) => (numberOf(readAt(branch, path)) ?? otherwise * scale) / scale,
  set: (self, value: unknown) => {
    const given = requireNumber(value, least, most);
    put(self, path, String(Math.round((whole ? Math.round(given) : given) * scale * 1e6) / 1e6));
  },
});

/** One of Excel's names, each with the file's word for it. */
export const choice = <Name extends string>(
  path: string,
  words: Readonly<Record<Name, string>>,
  otherwise: NoInfer<Name>,
): HostProperty<DrawnPart> => {
  const names = Object.keys(words) as Name[];
  return {
    get: ({ branch }) => {
      const word = readAt(branch, path);
      return names.find((name) => words[name] === word) ?? otherwise;
    },
    set: (self, value: unknown) => {
      put(self, path, words[requireOneOf(value, names)]);
    },
  };
};

export const text = (path: string, otherwise: string): HostProperty<DrawnPart> => ({
  get: ({ branch }) => readAt(branch, path) ?? otherwise,
  set: (self, value: unknown) => {
    put(self, path, requireText(value));
  },
});

/** A number that may be left to Excel (`""`): then `automatic` says what is drawn. */
export const numberOrAutomatic = (
  path: string,
  automatic: (self: PartSelf) => number,
  isPossible: (value: number) => boolean = () => true,
): HostProperty<PartSelf> => ({
  get: (self) => numberOf(readAt(self.branch, path)) ?? automatic(self),
  set: (self, value: unknown) => {
    const given = value === "" || !isGiven(value) ? undefined : requireNumber(value, -Infinity, Infinity);
    if (given !== undefined && !isPossible(given)) requireNumber(given, 1, 0);
    put(self, path, given === undefined ? undefined : String(given));
  },
});

/** What stands below a part. */
export const part = ({ of, branch }: PartSelf, path: string): PartSelf => ({
  of,
  branch: below(branch, path),
});
