import fc from "fast-check";
import { withNewRule, withoutRule, withRule, type RuleChange } from "../../src/protocol/editing/tableEdits";
import { loosenings } from "../../src/protocol/looser";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { hubTable } from "../support/hubTable";

/** `4w/ocha finestPlace population` */
const looser = (protocol = turkeyProtocol): readonly string[] =>
  loosenings(turkeyProtocol, protocol).map(
    ({ informationType, audience, in: what }) => `${informationType}/${audience} ${what.join(" ")}`,
  );

it("no table is looser than itself, nor for another name", () => {
  expect(looser()).toEqual([]);
  expect(looser(hubTable())).toEqual([]);
});

it.each<[string, string, RuleChange, string]>([
  ["names organisations", "4w/ocha", { organisations: "identifiable" }, "organisations"],
  ["shows whole activities", "strategy/public", { activity: "full" }, "activity"],
  ["shows finer places", "4w/ocha", { finestPlace: "site" }, "finestPlace"],
  ["shows figures by sex and age", "dashboard/public", { population: "disaggregated" }, "population"],
  ["may be passed on further", "4w/members", { disclosure: "limited" }, "disclosure"],
  ["asks for no consent", "contacts/ocha", { conditions: [] }, "conditions"],
  [
    "lets names stand with approval",
    "4w/ocha",
    { conditions: ["prior-approval-of-organisation"] },
    "conditions",
  ],
  ["shares what was not shared", "4w/public", { conditions: [] }, "shared"],
])("a row that %s is looser", (_, id, change, what) => {
  expect(looser(hubTable({ [id]: change }))).toEqual([`${id} ${what}`]);
});

it.each<[string, string, RuleChange]>([
  ["leaves organisations out", "4w/ocha", { organisations: "removed" }],
  ["shows coarser places", "4w/ocha", { finestPlace: "district" }],
  ["asks for consent too", "4w/ocha", { conditions: ["consent-of-organisation"] }],
  ["shares no more", "4w/ocha", { conditions: ["not-shared"], organisations: "identifiable" }],
])("a row that %s is not", (_, id, change) => {
  expect(looser(hubTable({ [id]: change }))).toEqual([]);
});

it("a row that is missing is looser only where another answers in its stead", () => {
  expect(looser(withoutRule(hubTable(), "4w/ocha"))).toEqual([]);
  const contactsForBodies = withNewRule(hubTable(), "contacts", "bodies", {
    informationType: "Contacts",
    audience: "Bodies",
    level: "",
    disclosure: "Limited",
  });
  const open = withRule(contactsForBodies, "contacts/bodies", { conditions: [] });
  expect(looser(open)).toEqual(["contacts/bodies shared"]);
  expect(looser(withoutRule(open, "contacts/ocha"))).toEqual([
    "contacts/ocha conditions",
    "contacts/bodies shared",
  ]);
});

it("what is taken from a table never makes it looser, if no row answers for two audiences", () => {
  const alone = {
    ...turkeyProtocol,
    rules: turkeyProtocol.rules.filter(({ audience }) => audience !== "bodies"),
  };
  fc.assert(
    fc.property(fc.subarray([...alone.rules]), (rules) => {
      expect(loosenings(alone, { ...alone, rules })).toEqual([]);
    }),
  );
});
