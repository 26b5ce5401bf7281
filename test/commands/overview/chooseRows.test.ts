import {
  chosenRows,
  sortedRows,
  type RowFilter,
  type RowOrder,
} from "../../../src/commands/overview/chooseRows";
import { sheetConditions, withFile, type OverviewRow } from "../../../src/commands/overview/overviewRow";
import type { SheetOverview } from "../../../src/commands/overview/sheetOverview";
import type { Answer } from "../../../src/protocol/question";
import { ruleFor } from "../../../src/protocol/protocol";
import { turkeyProtocol } from "../../../src/protocol/turkey";
import type { Classification } from "../../../src/records/classification";

const classification: Classification = {
  version: 2,
  informationType: "4w",
  audiences: ["ocha"],
  disclosure: "limited",
  anonymisedByUs: false,
  consentNoted: false,
  organisation: "Lantern Relief",
  period: "2026-10",
  classifiedAt: "2026-10-20T08:00:00.000Z",
  copyRule: "",
  copyProtocol: "",
  fingerprint: "5a17:00",
};
const contents = {
  informationType: "4w",
  records: 3,
  organisations: 2,
  people: 0,
  emails: 0,
  phones: 0,
} as const;

const sheet = (name: string, change: Partial<SheetOverview> = {}): OverviewRow => ({
  kind: "sheet",
  fileName: "march.xlsx",
  overview: {
    sheet: { name, visibility: "visible", rows: 3, columns: 8, classificationText: undefined },
    state: { kind: "none" },
    findings: [],
    reporters: [],
    contents,
    permissions: [],
    ...change,
  },
  grave: [],
  graveBeside: [],
});

const classified = (name: string, change: Partial<Classification> = {}, changed = false): OverviewRow =>
  sheet(name, { state: { kind: "classified", classification: { ...classification, ...change }, changed } });

const rule = ruleFor(turkeyProtocol, "4w", "ocha");
if (rule === undefined) throw new Error("no rule");
const withPermission = (name: string, answer: Answer, reasons: readonly string[] = []): OverviewRow =>
  sheet(name, {
    permissions: [{ audience: "ocha", answer, reasons: reasons.map((key) => ({ key, data: {} })) }],
  });

const unread: OverviewRow = {
  kind: "unread",
  fileName: "half.xlsx",
  problem: { key: "packageErrors.truncated", data: {} },
};

const nameOf = (row: OverviewRow): string => (row.kind === "unread" ? row.fileName : row.overview.sheet.name);
const chosen = (rows: readonly OverviewRow[], filter: Partial<RowFilter>): readonly string[] =>
  chosenRows(rows, { query: "", condition: undefined, audience: undefined, ...filter }, (row) => [
    nameOf(row),
  ]).map(nameOf);
const sorted = (rows: readonly OverviewRow[], order: RowOrder): readonly string[] =>
  sortedRows(rows, order).map(nameOf);

describe("choosing lines", () => {
  const rows = [classified("Good"), classified("Edited", {}, true), sheet("New"), unread];

  it.each([
    ["in-order", ["Good"]],
    ["changed", ["Edited"]],
    ["not-classified", ["New"]],
    ["unreadable", ["half.xlsx"]],
    ["forbidden", []],
  ] as const)("%s are %p", (condition, names) => {
    expect(chosen(rows, { condition })).toEqual(names);
  });

  it("finds words in any order and case", () => {
    expect(chosen([sheet("October 4W"), sheet("March 4W")], { query: "4w OCTOBER" })).toEqual(["October 4W"]);
  });

  it("by audience gives what may go there as it is or as a copy, and not what changed since", () => {
    const permissions = [
      withPermission("Yes", { kind: "yes", rule }),
      withPermission("Copy", { kind: "treated", rule, leaveOut: [], named: [] }, ["commands.check.treated"]),
      withPermission("Edited", { kind: "yes", rule }, ["commands.check.changed"]),
      withPermission("No", { kind: "no", rule, reasonKey: "not-shared" }),
      unread,
    ];
    expect(chosen(permissions, { audience: "ocha" })).toEqual(["Yes", "Copy"]);
    expect(chosen(permissions, { audience: "wos" })).toEqual([]);
  });
});

describe("sorting lines", () => {
  it("what needs a person comes first", () => {
    const rows = [classified("Good"), sheet("New"), unread, classified("Edited", {}, true)];
    expect(sorted(rows, "attention")).toEqual(["half.xlsx", "Edited", "New", "Good"]);
    expect(sheetConditions.at(-1)).toBe("in-order");
  });

  it("by classification gives the never classified, then the oldest", () => {
    const rows = [
      classified("Late", { classifiedAt: "2026-10-30T08:00:00Z" }),
      classified("Early"),
      sheet("Never"),
    ];
    expect(sorted(rows, "classified")).toEqual(["Never", "Early", "Late"]);
  });

  it("by contacts gives the fullest first, and leaves what is alike in its order", () => {
    const rows = [sheet("None"), sheet("Some", { contents: { ...contents, phones: 4 } }), sheet("Neither")];
    expect(sorted(rows, "contacts")).toEqual(["Some", "None", "Neither"]);
  });

  it("as the files stand changes nothing", () => {
    expect(sorted([sheet("B"), sheet("A")], "workbook")).toEqual(["B", "A"]);
  });
});

it("two files of one name, from two senders, stay two", () => {
  const [first, second] = [unread, { ...unread, problem: { key: "packageErrors.empty", data: {} } }];
  const files = [first, second, first].reduce<ReturnType<typeof withFile>>(withFile, []);
  expect(files.map(({ fileName }) => fileName)).toEqual(["half.xlsx", "half.xlsx (2)", "half.xlsx (3)"]);
});
