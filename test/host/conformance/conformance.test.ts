import { documentedMembers } from "../../../scripts/docs/officeTypes";
import { excelClasses } from "../../../src/host/objects/excelClasses";
import { DrivenMembers, everyName } from "./driven";
import type { Expectation } from "./expectation";
import { shareOffice, type SharedOffice } from "./sharedOffice";
import { suites } from "./suites";

const documentation = documentedMembers();
const driven = new DrivenMembers(excelClasses);

/** Members that the documentation of an older set words elsewhere, or not at all. */
const wordedElsewhere = /\.items$/;

let shared: SharedOffice;

beforeAll(async () => {
  shared = await shareOffice();
});

afterAll(() => {
  shared.close();
});

async function run({ member, check, open }: Expectation): Promise<void> {
  const office = shared.onFreshWorkbook(await open?.());
  driven.lately();
  await office.Excel.run(async (context) => {
    const { workbook } = context;
    await check({ context, workbook, sheet: workbook.worksheets.getItem("Sheet1"), office });
    await context.sync();
  });
  const names = driven.lately();
  if (!wordedElsewhere.test(member)) expect(names.has(member) || names.has(`${member}=`)).toBe(true);
  expect(office.faults).toEqual([]);
}

describe.each(Object.entries(suites))("%s", (_, expectations) => {
  test.each(expectations.map((each) => [each.member, each.says, each] as const))(
    "%s: %s",
    async (member, says, each) => {
      expect(documentation.get(member)?.text ?? `${member} is not documented`).toContain(says);
      await run(each);
    },
    /* Passwords are hashed 100,000 times. */
    20_000,
  );
});

test("every documented member the host declares was driven, each that can be set also by setting it", () => {
  const documented = everyName(excelClasses).filter((name) => documentation.has(name.replace("=", "")));
  expect(documented.filter((name) => !driven.all.has(name))).toEqual([]);
});
