import { focalPointsToChoose } from "../../src/anonymise/focalPoints";
import { plan } from "../../src/anonymise/plan";
import { emptyCodebook } from "../../src/codebook/enrol";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { ruleFor } from "../../src/protocol/protocol";
import { tableFromText } from "../support/table";
import { headersOf, makeCopy, now, valuesUnder } from "./make";

const found = ruleFor(turkeyProtocol, "contacts", "inter-cluster");
if (found === undefined) throw new Error("no such rule");
const rule = found;

const table = tableFromText(`
  organisation | sub-cluster | person       | email                        | person      | phone
  Organisation | Sub-cluster | Focal point  | E-mail                       | Second      | Phone
  Sun Aid      | GBV         | Amal Kestrel | amal@sun.example             | Basil Heron | 555 01
  SUN-AID      | GBV         | Dunya Marten | dunya@sun.example            | -           | 555 02
  Moon Relief  | GBV         | Farid Plover; Ghada Wren | farid@moon.example; ghada@moon.example | - | 555 03
               | GBV         | Hadi Crane   | hadi@moon.example            | -           | 555 04`);

test("a name and one focal point of each organisation, and nothing else", () => {
  const made = makeCopy(table, { rule });
  expect(headersOf(made)).toEqual(["Organisation", "Focal point", "E-mail", "Phone"]);
  expect(valuesUnder(made, "Organisation")).toEqual(["Moon Relief", "Sun Aid"]);
});

test("the first of several, in rows and in cells", () => {
  const made = makeCopy(table, { rule });
  expect(valuesUnder(made, "Focal point")).toEqual(["Farid Plover", "Amal Kestrel"]);
  expect(valuesUnder(made, "E-mail")).toEqual(["farid@moon.example", "amal@sun.example"]);
});

test("rows of others, and of nobody, are counted", () => {
  const { report } = makeCopy(table, { rule });
  expect([report.rowsIn, report.rowsOut]).toEqual([4, 2]);
  expect(report.findings).toContainEqual({
    key: "focal-points-left-out",
    severity: "warn",
    data: { count: 2 },
  });
});

test("a person chooses another one", () => {
  const [sun, ...others] = focalPointsToChoose(table, emptyCodebook(now));
  expect(others).toEqual([]);
  expect(sun?.points.map(({ contact }) => contact)).toEqual([
    "Amal Kestrel, amal@sun.example, Basil Heron, 555 01",
    "Dunya Marten, dunya@sun.example, 555 02",
  ]);
  const made = makeCopy(table, { rule, focalPoints: [sun?.points[1]?.row ?? -1] });
  expect(valuesUnder(made, "Focal point")).toEqual(["Farid Plover", "Dunya Marten"]);
});

test("a person chooses the second column instead of the first, never both", () => {
  const made = makeCopy(table, { rule, decisions: { second: { kind: "keep" } } });
  expect(headersOf(made)).toEqual(["Organisation", "E-mail", "Second", "Phone"]);
});

test("first name and surname are one focal point", () => {
  const parted = tableFromText(`
    organisation | person     | person  | person
    Organisation | First name | Surname | Deputy
    Sun Aid      | Amal       | Kestrel | Basil Heron`);
  expect(headersOf(makeCopy(parted, { rule }))).toEqual(["Organisation", "First name", "Surname"]);
});

test("what is not on the list can't be kept", () => {
  const { obstacles } = plan({ table, rule, decisions: { "sub cluster": { kind: "keep" } }, series: "" });
  expect(obstacles).toMatchObject([{ key: "decision-not-allowed", data: { header: "Sub-cluster" } }]);
});
