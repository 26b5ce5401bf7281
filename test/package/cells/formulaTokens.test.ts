import fc from "fast-check";
import { formulaTokens, mapTokens } from "../../../src/package/cells/formulaTokens";

const found = (formula: string): string[] =>
  formulaTokens(formula).map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ["A1+$B$2:C3", ["reference A1", "reference $B$2:C3"]],
  ["SUM(A:A,2:3)", ["function SUM(", "reference A:A", "reference 2:3"]],
  ["'It''s A1'!B2", ["reference 'It''s A1'!B2"]],
  ["Jan:Dec!B2", ["reference Jan:Dec!B2"]],
  ["[1]Sheet1!A1", ["reference [1]Sheet1!A1"]],
  ["'C:\\[Book 2.xlsx]Sheet1'!$A$1", ["reference 'C:\\[Book 2.xlsx]Sheet1'!$A$1"]],
  ["[2]!Partners", ["name [2]!Partners"]],
  ['"A1 ""B2"" C3"&D4', ["reference D4"]],
  ["Table1[Site]", ["table Table1[Site]"]],
  ["Table1[[#This Row],[Adm1 '[code']]]*2", ["table Table1[[#This Row],[Adm1 '[code']]]"]],
  ["[@Site]", ["table [@Site]"]],
  ["_xlfn.XLOOKUP(A1,B1#)", ["function _xlfn.XLOOKUP(", "reference A1", "reference B1"]],
  ["LOG10(1E5)", ["function LOG10("]],
  ["A1:INDEX(B:B,3)", ["reference A1", "function INDEX(", "reference B:B"]],
  ["A1:A3 B2:C2", ["reference A1:A3", "reference B2:C2"]],
  ["{1,2;3,TRUE}", ["name TRUE"]],
  ["#REF!+#N/A+#DIV/0!+Sheet1!#REF!", ["name Sheet1!#REF!"]],
  ["#REF!$A$1", ["reference #REF!$A$1"]],
  ["TAX2024+XFE1+A1048577+A0", ["reference TAX2024", "name XFE1", "name A1048577", "name A0"]],
  ["Rate_1.a+\\x", ["name Rate_1.a", "name \\x"]],
  ["محافظة!A1", ["reference محافظة!A1"]],
  ["-1.5E-3*.5%", []],
])("%s holds %p", (formula, tokens) => {
  expect(found(formula)).toEqual(tokens);
});

const column = fc.constantFrom("A", "B", "$C", "AA", "XFD", "$xfd");
const row = fc.constantFrom("1", "$2", "1048576");
const cell = fc.tuple(column, row).map((parts) => parts.join(""));
const area = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((corners) => corners.join(":")),
  fc.tuple(column, column).map((ends) => ends.join(":")),
  fc.tuple(row, row).map((ends) => ends.join(":")),
);
const sheet = fc.oneof(
  fc.constantFrom("", "Sheet1!", "[3]Data_1.x!", "Sheet1:Sheet3!", "#REF!"),
  fc.string({ minLength: 1 }).map((name) => `'${name.replaceAll("'", "''")}'!`),
);
const columnName = fc.string({ minLength: 1 }).map((text) => text.replace(/[[\]#']/g, "'$&"));
const withKind =
  <Kind extends string>(kind: Kind) =>
  (text: string) => ({ kind, text });

const meaning = fc.oneof(
  fc.tuple(sheet, area).map((parts) => ({ kind: "reference", text: parts.join("") })),
  fc.constantFrom("Partners", "_x.1", "TRUE", "Sheet1!Partners", "[1]!Partners").map(withKind("name")),
  fc.constantFrom("SUM(", "LOG10(", "_xlfn._xlws.SORT(").map(withKind("function")),
  columnName.map((text) => ({ kind: "table", text: `Table1[${text}]` })),
  columnName.map((text) => ({ kind: "table", text: `Table1[[#All],[${text}]]` })),
);
const meaningless = fc.oneof(
  fc.string().map((text) => ({ kind: "none", text: `"${text.replaceAll('"', '""')}"` })),
  fc.constantFrom("1", "2.5", "1E5", "#N/A", "#DIV/0!", "{1,2;3,4}", "(", ")").map(withKind("none")),
);
const operator = fc.constantFrom("+", ",", "&", "<>", " + ", "%*", ")*");
const formula = fc.array(fc.tuple(fc.oneof(meaning, meaningless), operator), { minLength: 1 });

test("every token is found, whatever stands around it, and nothing else is", () => {
  fc.assert(
    fc.property(formula, (parts) => {
      const tokens = formulaTokens(parts.map(([{ text }, after]) => text + after).join(""));
      const expected = parts.map(([part]) => part).filter(({ kind }) => kind !== "none");
      expect(tokens.map(({ kind, text }) => ({ kind, text }))).toEqual(expected);
    }),
  );
});

test("tokens put back as they were give the same formula, even where it is none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
      expect(mapTokens(text, (token) => token.text)).toBe(text);
    }),
  );
});
