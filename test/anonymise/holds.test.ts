import { holds } from "../../src/anonymise/holds";
import { ruleLike } from "../support/rule";
import { tableFromText } from "../support/table";
import { makeCopy } from "./make";

const table = tableFromText(`
  organisation | donor     | phone      | site  | community | free-text | unknown | activity
  Partner      | Donor     | Phone      | Camp  | Location  | Remarks   | Extra   | Activity
  Sun Aid      | Moon Fund | 0555000000 | Tents | Atma      | fine      | x       | Kits`);

test("what a sheet holds that the rule forbids is said once for each kind, the gravest first", () => {
  expect(holds(table, ruleLike()).map(({ key, severity, data }) => [key, severity, data["headers"]])).toEqual(
    [
      ["holds-organisation", "stop", "Partner, Donor"],
      ["holds-contact", "stop", "Phone"],
      ["holds-place", "stop", "Camp"],
      ["holds-free-text", "warn", "Remarks"],
      ["holds-undecided", "warn", "Extra"],
    ],
  );
});

test("empty columns hold nothing", () => {
  const empty = tableFromText("phone | activity\nPhone | Activity\n | Kits");
  expect(holds(empty, ruleLike())).toEqual([]);
});

test("a copy made under the rule holds nothing against it", () => {
  const { copy } = makeCopy(table);
  const [partner, ...others] = copy.columns;
  const codes = String(partner?.cells.values[0]);
  const again = tableFromText(
    `organisation | community | activity\nPartner | Location | Activity\n${codes} | Atma | Kits`,
  );
  expect(others.length).toBeGreaterThan(0);
  expect(holds(again, ruleLike())).toEqual([]);
});

test("one clear name among codes is held against it", () => {
  const stray = tableFromText("organisation | activity\nPartner | Activity\nKR7TM | Kits\nSun Aid | Kits");
  expect(holds(stray, ruleLike()).map(({ key }) => key)).toEqual(["holds-organisation"]);
});

test("codes of existing practice are codes, unless they tell the type or a name stands among them", () => {
  const held = (...names: readonly string[]): boolean =>
    holds(
      tableFromText(
        `organisation | activity\nPartner | Activity\n${names.map((name) => `${name} | Kits`).join("\n")}`,
      ),
      ruleLike(),
    ).length > 0;
  expect(held("TR-180", "TR-212; TR-7", "N/A")).toBe(false);
  expect(held("TR-180", "TR-212", "TR-307", "Sun Aid")).toBe(true);
  expect(held("GZT_NNGO1", "GZT_NNGO2", "GZT_NNGO3")).toBe(true);
});

test("a rule that shares nothing says so first", () => {
  expect(holds(table, ruleLike({ conditions: ["not-shared"] }))[0]?.key).toBe("not-shared");
});
