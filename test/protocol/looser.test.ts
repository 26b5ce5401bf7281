import fc from "fast-check";
import { withNewRule, withoutRule, withRule, type RuleChange } from "../../src/protocol/editing/tableEdits";
import { decide } from "../../src/protocol/decide";
import { loosenings } from "../../src/protocol/looser";
import { ruleFor } from "../../src/protocol/protocol";
import { nothingRecorded, type SheetToShare, type Standing } from "../../src/protocol/question";
import {
  activityDetails,
  audiences,
  conditions,
  disclosureClasses,
  informationTypes,
  organisationIdentities,
  placeLevels,
  populationDetails,
} from "../../src/protocol/rule";
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

const change: fc.Arbitrary<RuleChange> = fc.record(
  {
    organisations: fc.constantFrom(...organisationIdentities),
    activity: fc.constantFrom(...activityDetails),
    finestPlace: fc.constantFrom(...placeLevels),
    population: fc.constantFrom(...populationDetails),
    disclosure: fc.constantFrom(...disclosureClasses),
    conditions: fc.subarray([...conditions]),
  },
  { requiredKeys: [] },
);
const sheet = fc.record<SheetToShare>({
  informationType: fc.constantFrom(...informationTypes),
  audiences: fc.subarray([...audiences]),
  disclosure: fc.constantFrom(...disclosureClasses),
  anonymisedByUs: fc.boolean(),
  consentNoted: fc.boolean(),
  copyRule: fc.constant(""),
  copyProtocol: fc.constant(""),
});
const standing: Standing = { ...nothingRecorded, consented: ["Sun Aid"], notConsented: ["Moon Aid"] };

it("a table that is nowhere looser answers no question more openly than the Turkey protocol", () => {
  const openness = ["no", "needs", "treated", "yes"] as const;
  fc.assert(
    fc.property(fc.constantFrom(...turkeyProtocol.rules), change, sheet, ({ id, ...row }, changed, asked) => {
      const table = hubTable({ [id]: changed });
      fc.pre(loosenings(turkeyProtocol, table).length === 0);
      const [here, turkey] = [table, turkeyProtocol].map((protocol) => {
        const rule = ruleFor(protocol, row.informationType, row.audience);
        const question = { protocol: protocol.name, purpose: "coordination", rule, standing } as const;
        const { kind } = decide({ ...question, audience: row.audience, sheet: asked });
        return openness.indexOf(kind);
      });
      expect(here).toBeLessThanOrEqual(turkey ?? 0);
    }),
  );
});
