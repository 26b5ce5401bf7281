import {
  cellsOf,
  gridOf,
  logicalOf,
  logicalsOf,
  numberOf,
  numbersOf,
  numbersWithTextOf,
  single,
  textOf,
} from "./coercions";
import { badValue, valid, type Argument } from "./values";

/**
 * How an argument is read. Small letters take one value: n number, t text, b logical, v any but an error, e any. Capitals take many:
 * N numbers, A numbers with text as zero, L logicals, T texts, V all cells as one list, G a block, P what was given as it is.
 */
const readers = {
  n: (argument: Argument) => numberOf(valid(single(argument))),
  t: (argument: Argument) => textOf(valid(single(argument))),
  b: (argument: Argument) => logicalOf(valid(single(argument))),
  v: (argument: Argument) => valid(single(argument)),
  e: single,
  N: numbersOf,
  A: numbersWithTextOf,
  L: logicalsOf,
  T: (argument: Argument) => cellsOf(argument).map((cell) => textOf(valid(cell))),
  V: cellsOf,
  G: gridOf,
  P: (argument: Argument) => argument,
} as const;

type Letter = keyof typeof readers;

/** `n n? N*`: a letter an argument, `?` for one that may be left out, `*` for all that follow. */
interface Parameter {
  readonly read: (argument: Argument) => unknown;
  readonly isOptional: boolean;
  readonly isRest: boolean;
}

export type Signature = readonly Parameter[];

export function readSignature(text: string): Signature {
  return text
    .split(" ")
    .filter((part) => part !== "")
    .map((part) => ({
      read: readers[part.charAt(0) as Letter],
      isOptional: part.endsWith("?"),
      isRest: part.endsWith("*"),
    }));
}

/**
 * Reads the arguments of a call: one value a parameter, undefined for what was left out. What follows together is one list of all its
 * values. Throws the error value that decides the result.
 */
export function readArguments(signature: Signature, given: readonly (Argument | readonly Argument[])[]) {
  return signature.map(({ read, isOptional, isRest }, position) => {
    const argument = given[position];
    if (isRest) return listOf(argument).flatMap(read);
    if (argument === undefined && isOptional) return undefined;
    if (argument === undefined || isList(argument)) throw badValue;
    return read(argument);
  });
}

const isList = (argument: Argument | readonly Argument[]): argument is readonly Argument[] =>
  Array.isArray(argument);

const listOf = (argument: Argument | readonly Argument[]): readonly Argument[] =>
  isList(argument) ? argument : argument === undefined ? [] : [argument];
