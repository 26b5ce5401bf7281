import type { Exception } from "../../src/anonymise/exceptions";
import { leaks } from "../../src/anonymise/leaks";
import type { TextDecisions } from "../../src/anonymise/recipe";
import type { KeptText } from "../../src/codebook/codebook";
import { emptyCodebook } from "../../src/codebook/enrol";
import { codeOf } from "../../src/codebook/lookup";
import { tableFromText } from "../support/table";
import { makeCopy, now, valuesUnder, type Made } from "./make";

const table = tableFromText(`
  organisation | activity           | status                      | community
  Partner      | Activity           | Status                      | Location
  HOPE         | HOPE for girls     | ask 0555 000 00 00          | Atma
  HOPE         | Kits by HOPE       | HOPE for girls              | Cedar Camp
  Sun Aid      | HOPE with Sun Aid  | write to office@sunaid.example | Azaz`);

/** The exception for `words` in a cell with this text. */
const exception = (
  column: string,
  text: string,
  words: string,
  changes: Partial<Exception> = {},
): Exception => ({
  column,
  text,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind: "organisation",
  organisation: words,
  ...changes,
});
const keeping = (...kept: readonly Exception[]): Made => makeCopy(table, { texts: { kept, marked: [] } });
const keepingAll = (...keptTexts: readonly KeptText[]): Made =>
  makeCopy(table, { codebook: { ...emptyCodebook(now), keptTexts } });
const gate = ({ copy, codebook, kept }: Made, texts: TextDecisions): readonly unknown[] =>
  leaks(copy, codebook, "coded", { kept, texts });
const untouched = makeCopy(table);
const code = (name: string): string => codeOf(untouched.codebook, name, "ocha") ?? "";
const hope = { text: "HOPE", kind: "organisation", organisation: "HOPE" } as const;

describe("one hit", () => {
  const one = exception("activity", "HOPE for girls", "HOPE");

  test("stays in the cells with that text, and nowhere else", () => {
    const made = keeping(one);
    expect([...valuesUnder(made, "Activity")].sort()).toEqual(
      ["HOPE for girls", `Kits by ${code("HOPE")}`, `${code("HOPE")} with ${code("Sun Aid")}`].sort(),
    );
    expect(valuesUnder(made, "Status")).toContain(`${code("HOPE")} for girls`);
  });

  test("passes the last gate, which stops the same copy when nobody said so", () => {
    const made = keeping(one);
    expect(gate(made, { kept: [one], marked: [] })).toEqual([]);
    expect(gate(made, { kept: [], marked: [] })).toMatchObject([{ key: "leaked-organisation" }]);
    expect(leaks(made.copy, made.codebook)).toMatchObject([{ key: "leaked-organisation" }]);
  });

  test("is reported, with its rows", () => {
    expect(keeping(one).report.findings).toContainEqual({
      key: "kept-by-person",
      severity: "warn",
      data: { header: "Activity", text: "HOPE", name: "HOPE", count: 1 },
      column: 1,
      rows: [1],
    });
  });

  test("stays only as what it was said to be", () => {
    const wrong = [
      { ...one, organisation: "Sun Aid" },
      { ...one, organisation: "Nobody" },
      { ...one, kind: "person" },
      { ...one, end: one.end - 1 },
      { ...one, text: "HOPE for girls " },
      { ...one, column: "location" },
    ] as const;
    for (const other of wrong) expect(keeping(other).copy).toEqual(untouched.copy);
  });

  test("may be a contact", () => {
    const phone = exception("status", "ask 0555 000 00 00", "0555 000 00 00", { kind: "contact" });
    const made = keeping(phone);
    expect(valuesUnder(made, "Status")).toContain("ask 0555 000 00 00");
    expect(gate(made, { kept: [phone], marked: [] })).toEqual([]);
    expect(made.report.findings).toContainEqual(
      expect.objectContaining({ key: "kept-by-person-contact", severity: "warn", rows: [1] }),
    );
  });

  test("does not stay when an organisation is inside it", () => {
    const text = "write to office@sunaid.example";
    const address = exception("status", text, "office@sunaid.example", { kind: "contact" });
    expect(keeping(address).copy).toEqual(untouched.copy);
  });

  test("never is a place finer than the rule allows", () => {
    const camp = exception("location", "Cedar Camp", "Cedar Camp", { kind: "place", organisation: "" });
    expect(keeping(camp).copy).toEqual(untouched.copy);
  });
});

describe("all like it", () => {
  test("stay in one column", () => {
    const made = keepingAll({ ...hope, column: "activity" });
    expect([...valuesUnder(made, "Activity")].sort()).toEqual(
      ["HOPE for girls", `HOPE with ${code("Sun Aid")}`, "Kits by HOPE"].sort(),
    );
    expect(valuesUnder(made, "Status")).toContain(`${code("HOPE")} for girls`);
    expect(gate(made, { kept: [], marked: [] })).toEqual([]);
  });

  test("or wherever a text has it, but never where organisations are coded", () => {
    const made = keepingAll(hope);
    expect(valuesUnder(made, "Status")).toContain("HOPE for girls");
    expect([...valuesUnder(made, "Partner")].sort()).toEqual(
      [code("HOPE"), code("HOPE"), code("Sun Aid")].sort(),
    );
  });

  test("are those with the same letters in the same case", () => {
    expect(keepingAll({ ...hope, text: "Hope" }).copy).toEqual(untouched.copy);
  });

  test("also in a header", () => {
    const headed = tableFromText(`
      organisation | activity
      Partner      | HOPE sessions
      HOPE         | Training`);
    const codebook = { ...emptyCodebook(now), keptTexts: [hope] };
    const made = makeCopy(headed, { codebook });
    expect(valuesUnder(made, "HOPE sessions")).toEqual(["Training"]);
    expect(gate(made, { kept: [], marked: [] })).toEqual([]);
  });
});

describe("what a person marks", () => {
  const marking = (...marked: readonly string[]): Made => makeCopy(table, { texts: { kept: [], marked } });

  test("goes wherever it stands, whatever its case", () => {
    const made = marking("FOR girls");
    expect(valuesUnder(made, "Activity")).toContain(`${code("HOPE")} [removed]`);
    expect(made.report.findings).toContainEqual(
      expect.objectContaining({ key: "replaced-marked", severity: "note", column: 1, rows: [1] }),
    );
  });

  test("stops the copy when it is still there", () => {
    const word = { kept: [], texts: { kept: [], marked: ["Kits"] } };
    expect(leaks(untouched.copy, untouched.codebook, "coded", word)).toMatchObject([
      { key: "leaked-marked", data: { header: "Activity", name: "kits", count: 1 } },
    ]);
  });

  test("changes nothing for what is found without it", () => {
    const made = marking("office");
    expect(valuesUnder(made, "Status")).toEqual(valuesUnder(untouched, "Status"));
  });

  test("takes spaces as they come, and signs as they are", () => {
    const signs = tableFromText(`
      organisation | activity
      Partner      | Activity
      Sun Aid      | Phase (2)  of   [x]`);
    const made = makeCopy(signs, { texts: { kept: [], marked: ["(2) of [x]", "."] } });
    expect(valuesUnder(made, "Activity")).toEqual(["Phase [removed]"]);
  });
});
