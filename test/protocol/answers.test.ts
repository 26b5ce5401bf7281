import { readFileSync } from "node:fs";
import path from "node:path";
import { decide } from "../../src/protocol/decide";
import type { Purpose } from "../../src/protocol/purpose";
import { nothingRecorded, type Answer, type SheetToShare, type Standing } from "../../src/protocol/question";
import { audiences } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";

interface Situation {
  readonly sheet?: Partial<SheetToShare> | undefined;
  readonly standing?: Partial<Standing>;
  readonly purpose?: Purpose;
}

const some = { consented: ["Sun Aid"], notConsented: ["Moon Aid"] };
const all = { consented: ["Sun Aid", "Moon Aid"] };

/** The columns of `answers.txt`. */
const situations: Readonly<Record<string, Situation>> = {
  original: {},
  "not allowed": { sheet: { audiences: [] } },
  "consent noted": { sheet: { consentNoted: true } },
  "some agreed": { standing: some },
  "all agreed": { standing: all },
  "one approved": { standing: { approved: ["Sun Aid"] } },
  "own version": { sheet: { anonymisedByUs: true } },
  "own, all agreed": { sheet: { anonymisedByUs: true }, standing: all },
  "breach open": { standing: { ...all, breachOpen: true } },
  "field planning": { purpose: "field-planning" },
};

const original: Omit<SheetToShare, "informationType"> = {
  audiences,
  disclosure: "limited",
  anonymisedByUs: false,
  consentNoted: false,
  copyRule: "",
  copyProtocol: "",
};

const inWords = (answer: Answer): string => {
  switch (answer.kind) {
    case "yes":
      return "yes";
    case "treated":
      if (answer.named.length > 0) return "treated, it named";
      return answer.leaveOut.length === 0 ? "treated" : "treated, others out";
    case "needs":
      return "needs consent";
    case "no":
      return answer.reasonKey;
  }
};

const cells: readonly (readonly string[])[] = [
  ["rule", ...Object.keys(situations)],
  ...turkeyProtocol.rules.map((rule) => [
    rule.id,
    ...Object.values(situations).map(({ sheet, standing, purpose = "coordination" }) =>
      inWords(
        decide({
          protocol: turkeyProtocol.name,
          audience: rule.audience,
          purpose,
          rule,
          sheet: { ...original, informationType: rule.informationType, ...sheet },
          standing: { ...nothingRecorded, ...standing },
        }),
      ),
    ),
  ]),
];

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_cell, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(" | ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
};

test("every rule answers in every situation as answers.txt says", () => {
  const expected = readFileSync(path.join(__dirname, "answers.txt"), "utf8");
  expect(table(cells)).toBe(expected);
});

test("all 49 rules are asked", () => {
  expect(cells).toHaveLength(50);
});
