import { decide } from "../../../src/protocol/decide";
import { audiencesWithoutRow, withNewRule, withoutRule } from "../../../src/protocol/editing/tableEdits";
import { ruleFor } from "../../../src/protocol/protocol";
import { nothingRecorded } from "../../../src/protocol/question";
import { audiences } from "../../../src/protocol/rule";
import { parseProtocol } from "../../../src/protocol/schema";
import { turkeyProtocol } from "../../../src/protocol/turkey";
import { hubTable } from "../../support/hubTable";

const words = { informationType: "4W data", audience: "Bodies", level: "", disclosure: "Restricted" };

it("a changed row is the only one that changes", () => {
  const { rules } = hubTable({ "4w/ocha": { finestPlace: "district" } });
  expect(rules.filter((rule, at) => rule !== turkeyProtocol.rules[at]).map(({ id }) => id)).toEqual([
    "4w/ocha",
  ]);
});

it("a removed row can be added again, in its place, and shares nothing then", () => {
  const table = withNewRule(withoutRule(hubTable(), "4w/ocha"), "4w", "ocha", words);
  expect(table.rules.map(({ id }) => id)).toEqual(turkeyProtocol.rules.map(({ id }) => id));
  const answer = decide({
    protocol: "Lantern hub",
    audience: "ocha",
    purpose: "coordination",
    rule: ruleFor(table, "4w", "ocha"),
    sheet: {
      informationType: "4w",
      audiences,
      disclosure: "limited",
      anonymisedByUs: true,
      consentNoted: true,
      copyRule: "",
      copyProtocol: "",
    },
    standing: nothingRecorded,
  });
  expect(answer).toMatchObject({ kind: "no", reasonKey: "not-shared" });
});

it("a table with a new row is a table", () => {
  const table = withNewRule(hubTable(), "4w", "bodies", words);
  expect(parseProtocol(JSON.parse(JSON.stringify(table)))).toEqual(table);
});

it("rows are offered for the audiences that have none", () => {
  expect(audiencesWithoutRow(turkeyProtocol, "4w")).toEqual(["members-field", "inter-cluster", "bodies"]);
});
