import { takes, type FunctionTable } from "./functionTable";
import { badValue } from "./values";

/** A number of characters; throws #VALUE! for less than none. */
export function count(number: number | undefined, otherwise: number): number {
  const given = Math.trunc(number ?? otherwise);
  if (given < 0) throw badValue;
  return given;
}

function middle(text: string, start: number, length: number): string {
  if (start < 1) throw badValue;
  const from = Math.trunc(start) - 1;
  return text.slice(from, from + count(length, 0));
}

function find(wanted: string, text: string, start = 1): number {
  const from = Math.trunc(start) - 1;
  const position = from < 0 || from > text.length ? -1 : text.indexOf(wanted, from);
  if (position < 0) throw badValue;
  return position + 1;
}

function replace(text: string, start: number, length: number, put: string): string {
  if (start < 1) throw badValue;
  const from = Math.trunc(start) - 1;
  return text.slice(0, from) + put + text.slice(from + count(length, 0));
}

const positional = {
  find: takes("t t n?", find),
  left: takes("t n?", (text: string, length?: number) => text.slice(0, count(length, 1))),
  len: takes("t", (text: string) => text.length),
  mid: takes("t n n", middle),
  replace: takes("t n n t", replace),
  right: takes("t n?", (text: string, length?: number) =>
    text.slice(Math.max(0, text.length - count(length, 1))),
  ),
};

/** "LENB counts 2 bytes per character only when a DBCS language is set as the default language": here each is one. */
const byBytes = ({
  find: findB,
  left: leftb,
  len: lenb,
  mid: midb,
  replace: replaceB,
  right: rightb,
}: typeof positional) => ({
  ...{ findB, leftb, lenb, midb, replaceB, rightb },
});

/** Parts of texts, by positions that count from 1. */
export const textParts: FunctionTable = { ...positional, ...byBytes(positional) };
