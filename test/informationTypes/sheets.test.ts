import { suggestClassification } from "../../src/anonymise/suggest";
import { informationTypes } from "../../src/protocol/rule";
import { understand } from "../../src/table/understand";
import { gridFromText } from "../support/grid";
import { sheetOf } from "./sheets";

test.each(informationTypes)("the sheet of %s is suggested as what it is", (type) => {
  expect(suggestClassification(understand(sheetOf(type))).informationType).toBe(type);
});

/** Headers with what they mean, as far as the type is not a 4W. */
test.each([
  [
    "minutes",
    "No row-number, Date date, Agenda item free-text, Discussion free-text, Action point free-text, Responsible organisation, Deadline end-date, Status status",
  ],
  [
    "training",
    "Training title activity, Training topic activity, Organised by organisation, Facilitator person, Start date start-date, End date end-date, District district, Venue site, Participants population-total, Registration contact person, Registration e-mail email",
  ],
  [
    "contacts",
    "Organisation organisation, Sub-cluster sub-cluster, Scope of work activity, Governorate governorate, Sub-district subdistrict, Community community, Focal point person, Position person, E-mail email, Phone phone, Remarks free-text",
  ],
  [
    "assessment",
    "Organisation organisation, Assessment title free-text, Date of assessment date, Governorate governorate, District district, Sub-district subdistrict, Community community, Households population-total, Key findings free-text, Recommendations free-text",
  ],
  [
    "strategy",
    "Strategic objective objective, Priority unknown, Sub-cluster sub-cluster, Planned activities activity, Lead organisation organisation, Governorate governorate, District district, Sub-district subdistrict, People in need target, Narrative free-text",
  ],
  [
    "workplan",
    "Objective objective, Activity activity, Indicator indicator, Lead organisation organisation, Focal point person, E-mail email, Timeline quarter, Status status, Remarks free-text",
  ],
] as const)("the columns of %s are understood", (type, meanings) => {
  const { columns } = understand(sheetOf(type));
  expect(columns.map(({ header, role }) => `${header} ${role}`).join(", ")).toBe(meanings);
});

test("the sheet's name tells a work-plan from a strategy paper", () => {
  const text = "Strategic objective | Activities\nFewer are hurt | Meet";
  const suggested = (sheetName: string) =>
    suggestClassification(understand(gridFromText(text, { sheetName }))).informationType;
  expect(suggested("Work plan 2027")).toBe("workplan");
  expect(suggested("Strategy 2027")).toBe("strategy");
});

test("names of participants are people", () => {
  const { columns } = understand(gridFromText("Organisation | Name of participant\nSun Aid | Amal Kestrel"));
  expect(columns[1]?.role).toBe("person");
});
