import { missingMembers, newestSet } from "../../scripts/docs/missingMembers";
import { documentedMembers } from "../../scripts/docs/officeTypes";
import { excelMembers } from "../../src/host/objects/excelClasses";
import { leftOut, reasonFor } from "../../src/host/objects/leftOut";
import { requirementsWith } from "../../src/host/wire/requirements";

const documented = documentedMembers();
const missing = missingMembers(documented.values(), excelMembers());

/** The minor number of the set that the host claims. */
const claimed = Number(requirementsWith(() => true)["ExcelApi"]?.split(".")[1]);

test("every documented member of the claimed set is there, or left out for a reason", () => {
  const unexplained = missing.filter(
    ({ name, set }) => (set ?? 0) <= claimed && reasonFor(name) === undefined,
  );
  expect(unexplained.map(({ name, lacks }) => `${name} (${lacks})`)).toEqual([]);
});

test("no more is claimed than the documentation of this library knows", () => {
  expect(claimed).toBeLessThanOrEqual(newestSet);
});

test.each(leftOut.flatMap(({ members }) => members))("%s is left out because it is not there", (listed) => {
  const start = listed.endsWith(".*") ? listed.slice(0, -1) : undefined;
  const isListed = (name: string) => (start === undefined ? name === listed : name.startsWith(start));
  const all = [...documented.values()].filter(
    ({ name, set = Infinity }) => isListed(name) && set <= newestSet,
  );
  expect(all).not.toHaveLength(0);
  expect(missing.map(({ name }) => name)).toEqual(expect.arrayContaining(all.map(({ name }) => name)));
});
