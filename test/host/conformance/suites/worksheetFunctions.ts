import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentedMembers } from "../../../../scripts/docs/officeTypes";
import { functionsClass } from "../../../../src/host/objects/functions";
import { expectation, type Bench, type Expectation } from "../expectation";

type Value = string | number | boolean | null;
type Argument = Value | Excel.Range | Excel.FunctionResult<unknown>;
type Call = (...parameters: readonly unknown[]) => Excel.FunctionResult<unknown>;

/** `VLOOKUP(5, N1:O5, 2) => "green"`. */
interface Case {
  readonly member: string;
  readonly parameters: readonly string[];
  readonly result: string;
}

const [columns = [], cases = []] = readFileSync(join(__dirname, "../worksheetFunctions.txt"), "utf8")
  .split("\n\n")
  .slice(1)
  .map((part) => part.trim().split("\n"));

const tokens = (text: string): readonly string[] => text.match(/"[^"]*"|[^\s,]+/g) ?? [];

/** BETA.DIST is `beta_Dist` in Office.js. */
const memberOf = new Map(
  Object.keys(functionsClass.methods).map((name) => [name.toUpperCase().replaceAll("_", "."), name]),
);

function readCase(line: string): Case {
  const [, name = "", parameters = "", result = ""] = /^([A-Z0-9.]+)\((.*)\) => (.*)$/.exec(line) ?? [];
  return { member: memberOf.get(name) ?? name, parameters: tokens(parameters), result };
}

function valueOf(token: string): Value {
  if (token === ".") return null;
  if (token.startsWith('"')) return token.slice(1, -1);
  return token === "TRUE" || token === "FALSE" ? token === "TRUE" : Number(token);
}

const isRange = (token: string): boolean => /^[A-Z]{1,2}\d+(:[A-Z]{1,2}\d+)?$/.test(token);

/** Puts the columns where they stand; a text that looks like an error is one, as when it is typed. */
function fill(sheet: Excel.Worksheet): void {
  for (const line of columns) {
    const [address = "", ...cells] = tokens(line.replace(":", ""));
    const values = cells.map((cell) => [cell.startsWith("#") ? cell : quoted(valueOf(cell))]);
    sheet.getRange(address).getResizedRange(values.length - 1, 0).values = values;
  }
}

/** A text that begins with an equal sign is no formula here. */
const quoted = (value: Value): Value =>
  typeof value === "string" && value.startsWith("=") ? `'${value}` : value;

/** What follows a function's last named parameter goes to Office.js one by one. */
function call({ workbook, sheet }: Bench, { member, parameters }: Case): Excel.FunctionResult<unknown> {
  const { functions } = workbook;
  const given = parameters.map((token): Argument =>
    isRange(token) ? sheet.getRange(token) : valueOf(token),
  );
  return (Reflect.get(functions, member) as Call).apply(functions, given);
}

/** Numbers in a text, such as the parts of a complex number, count like numbers. */
const apart = (value: unknown): readonly (string | number)[] =>
  String(value)
    .split(/(-?\d+(?:\.\d+)?)/)
    .map((part, index) => (index % 2 === 1 ? Number(part) : part));

function expectSame(actual: unknown, expected: Value, what: string): void {
  if (typeof expected !== "number" && !/\di$/.test(String(expected))) {
    expect([what, actual]).toEqual([what, expected]);
    return;
  }
  const [found, wanted] = [apart(actual), apart(expected)];
  expect([what, found.length]).toEqual([what, wanted.length]);
  wanted.forEach((part, index) => {
    if (typeof part !== "number") return;
    const difference = Math.abs(part - Number(found[index]));
    expect([what, actual, difference <= 1e-7 * Math.max(1e-9, Math.abs(part))]).toEqual([what, actual, true]);
  });
}

async function check(bench: Bench, all: readonly Case[]): Promise<void> {
  fill(bench.sheet);
  const results = all.map((each) => {
    const result = call(bench, each);
    result.load("value,error");
    return result;
  });
  await bench.context.sync();
  all.forEach((each, index) => {
    const { value, error } = results[index] as Excel.FunctionResult<unknown>;
    const what = `${each.member}(${each.parameters.join(", ")})`;
    const isError = each.result.startsWith("#");
    expect([what, error]).toEqual([what, isError ? each.result : null]);
    if (!isError) expectSame(value, valueOf(each.result), what);
  });
}

const says = new Map([...documentedMembers()].map(([member, { text }]) => [member, text]));
const firstSentence = (text = ""): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

/** Functions that give something else each time. */
const changing: readonly Expectation[] = [
  ["rand", [], (value: number) => value >= 0 && value < 1],
  ["randBetween", [1, 6], (value: number) => Number.isInteger(value) && value >= 1 && value <= 6],
  ["now", [], (value: number) => Math.abs(value - localSerial()) < 0.01],
  ["today", [], (value: number) => value === Math.floor(localSerial())],
].map(([member, given, holds]) =>
  expectation(
    `Functions.${String(member)}`,
    firstSentence(says.get(`Functions.${String(member)}`)),
    async (bench) => {
      const { functions } = bench.workbook;
      const result = (Reflect.get(functions, String(member)) as Call).apply(functions, given as unknown[]);
      result.load("value");
      await bench.context.sync();
      expect((holds as (value: unknown) => boolean)(result.value)).toBe(true);
    },
  ),
);

function localSerial(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
}

const read = cases.map(readCase);
const members = [...new Set(read.map(({ member }) => member))];

/** Every declared worksheet function, by the table beside the suites. */
export const worksheetFunctions: readonly Expectation[] = [
  ...members.map((member) =>
    expectation(`Functions.${member}`, firstSentence(says.get(`Functions.${member}`)), (bench) =>
      check(
        bench,
        read.filter((each) => each.member === member),
      ),
    ),
  ),
  ...changing,
  expectation(
    "FunctionResult.value",
    "The value field will be populated only if no error has occurred",
    async ({ context, workbook }) => {
      const result = workbook.functions.sum(1, workbook.functions.sum(2, 3));
      result.load("value");
      await context.sync();
      expect(result.value).toBe(6);
    },
  ),
  expectation(
    "FunctionResult.error",
    "The error is always in the English locale.",
    async ({ context, workbook }) => {
      const result = workbook.functions.sqrt(-1);
      result.load("value,error");
      await context.sync();
      expect([result.value, result.error]).toEqual([null, "#NUM!"]);
    },
  ),
];
