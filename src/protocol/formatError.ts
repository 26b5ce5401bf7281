import * as v from "valibot";

/** What is wrong with a table; each has its sentence in the message files under `protocol.errors`. */
export const protocolErrorCodes = [
  "protocol-not-json",
  "protocol-newer",
  "protocol-whole",
  "protocol-name",
  "protocol-rows",
  "protocol-twins",
  "protocol-row",
  "protocol-row-id",
  "protocol-empty",
  "protocol-missing",
  "protocol-unknown-field",
  "protocol-unknown-word",
] as const;
export type ProtocolErrorCode = (typeof protocolErrorCodes)[number];

interface WrongPlace {
  /** The first wrong place, for example `rules.3.audience`; `""` is the whole. */
  readonly path: string;
  /** From 1, 0 for what is in no row; its id as far as it has one. */
  readonly row: number;
  readonly id: string;
  /** The field of the row. */
  readonly field: string;
  /** What may stand there, in the words of the file. */
  readonly expected: string;
}

const nowhere: WrongPlace = { path: "", row: 0, id: "", field: "", expected: "" };

/** A table that is not one, and the first thing that is wrong with it. */
export class ProtocolFormatError extends Error {
  readonly data: WrongPlace;
  constructor(
    readonly code: ProtocolErrorCode,
    data: Partial<WrongPlace> = {},
  ) {
    super(`${code} ${data.path ?? ""}`);
    this.data = { ...nowhere, ...data };
  }
}

const versioned = v.looseObject({ version: v.pipe(v.number(), v.minValue(2)) });
const withRows = v.looseObject({ rules: v.array(v.looseObject({ id: v.string() })) });

/** The first thing wrong with a value, by what valibot says of it. */
export function formatErrorOf(value: unknown, issue: v.BaseIssue<unknown>): ProtocolFormatError {
  const path = v.getDotPath(issue) ?? "";
  const [first = "", row, ...field] = path.split(".");
  if (v.is(versioned, value)) return new ProtocolFormatError("protocol-newer", { path: "version" });
  if (first === "name") return new ProtocolFormatError("protocol-name", { path });
  if (first !== "rules") return new ProtocolFormatError("protocol-whole", { path });
  if (row === undefined)
    return new ProtocolFormatError(issue.message === "twins" ? "protocol-twins" : "protocol-rows", { path });
  const at = Number(row);
  return new ProtocolFormatError(rowCodeOf(issue), {
    path,
    row: at + 1,
    id: v.is(withRows, value) ? (value.rules[at]?.id ?? "") : "",
    field: field.join("."),
    expected: wordsIn(issue.expected ?? ""),
  });
}

function rowCodeOf({ type, expected }: Pick<v.BaseIssue<unknown>, "type" | "expected">): ProtocolErrorCode {
  if (type === "picklist") return "protocol-unknown-word";
  if (type === "regex") return "protocol-empty";
  if (type === "check") return "protocol-row-id";
  if (type !== "strict_object") return "protocol-row";
  if (expected === "never") return "protocol-unknown-field";
  return expected === "Object" ? "protocol-row" : "protocol-missing";
}

/** `("ocha" | "wos")` is how valibot lists the words that may stand somewhere. */
const wordsIn = (expected: string): string =>
  [...expected.matchAll(/"([^"]+)"/g)].map(([, word]) => word).join(", ");
