import { readFileSync } from "node:fs";
import path from "node:path";
import { sharesContacts } from "../../src/anonymise/madeOf";
import { checkWorkbook } from "../../src/commands/checkWorkbook";
import { cleanFile } from "../../src/commands/cleanFile";
import { CommandError } from "../../src/commands/commandError";
import { makeCopy, type MadeCopy } from "../../src/commands/makeCopy";
import { prepareCopy } from "../../src/commands/prepareCopy";
import { informationTypes, type InformationType, type Rule } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
import type { OpenHost } from "../support/host";
import type { TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { openTypes } from "./workbook";

/** Dashboards are made of tables, not of rows. */
const types = informationTypes.filter((type) => type !== "dashboard");
const rulesOf = (type: InformationType): readonly Rule[] =>
  turkeyProtocol.rules.filter(({ informationType }) => informationType === type);
const organisations = ["Blue Lantern Relief", "Stone Bridge Aid", "Green Kite Association"];

let host: OpenHost;
let services: TestServices;

afterEach(() => {
  expect(host.office.faults).toEqual([]);
});

/** Names and contacts that stand in a copy whose rule shares none; those that were approved may. */
const forbiddenIn = ({ sheet, rule, named }: MadeCopy): readonly string[] => {
  const text = JSON.stringify(host.values(sheet.name));
  const names = rule.organisations === "identifiable" ? [] : organisations;
  const contacts = sharesContacts(rule) ? [] : ["@", "+90", "Kestrel", "Heron", "Marten", "Plover", "Wren"];
  return [...names.filter((name) => !named.includes(name)), ...contacts].filter((part) =>
    text.includes(part),
  );
};

/** What became of the wish for a copy: its columns, or the sentence it was refused with. */
const outcomeOf = async ({ id, informationType, audience }: Rule): Promise<string> => {
  const sheetId = await sheetIdOf(informationType);
  try {
    const made = await makeCopy(
      services,
      await prepareCopy(services, { sheetId, informationType, audience }),
    );
    await cleanFile(services, made);
    const [header = [], ...rows] = host.values(made.sheet.name);
    expect(forbiddenIn(made)).toEqual([]);
    return `${id}: ${rows.length} rows of ${header.join(", ")}`;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return `${id}: ${error.reasons.map(({ key, data }) => services.translate(key, data)).join(" ")}`;
  }
};

const expected = new Map(
  readFileSync(path.join(__dirname, "copies.txt"), "utf8")
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(":")), line]),
);

describe.each(types)("of %s", (type) => {
  beforeAll(async () => {
    ({ host, services } = await openTypes([type]));
  });
  afterAll(() => {
    host.close();
  });

  test.each(rulesOf(type))("$id is made, or refused, as copies.txt says", async (rule) => {
    expect(await outcomeOf(rule)).toBe(expected.get(rule.id));
  });

  it("is not held against its rule where the workbook is checked", async () => {
    const checks = await checkWorkbook(services);
    const copies = checks.filter(({ sheet }) => sheet.name !== type);
    expect(copies.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
