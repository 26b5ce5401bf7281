import { ageBandIn } from "../../../src/table/people/ageBand";
import { peopleGroupOf } from "../../../src/table/people/peopleGroup";

describe("the ages a header says in numbers", () => {
  it.each([
    ["Women 18-59", 18, 59],
    ["Girls (6 – 17 years)", 6, 17],
    ["6 to 11", 6, 11],
    ["من 6 إلى 17", 6, 17],
    ["٦-١١ سنة", 6, 11],
    ["Boys <5", 0, 4],
    ["U5", 0, 4],
    ["Under 18", 0, 17],
    ["Moins de 5 ans", 0, 4],
    ["دون 5 سنوات", 0, 4],
    ["60+", 60, undefined],
    [">= 60", 60, undefined],
    ["18 and above", 18, undefined],
    ["60 ans et plus", 60, undefined],
    ["18 ve üzeri", 18, undefined],
    ["18 سنة فما فوق", 18, undefined],
    ["#reached+f+age5_11", 5, 11],
  ])("%s is %s to %s", (header, from, to) => {
    expect(ageBandIn(header)).toEqual(to === undefined ? { from } : { from, to });
  });

  it.each(["Women", "Reached 2023", "2021-22", "Q1", "Total"])("%s says none", (header) => {
    expect(ageBandIn(header)).toBeUndefined();
  });
});

describe("of whom a column of numbers speaks", () => {
  const child = { from: 0, to: 17 };
  it.each([
    ["Girls", { sex: "female", age: child }],
    ["Girls (6-11)", { sex: "female", age: { from: 6, to: 11 } }],
    ["Reached\nMen", { sex: "male", age: { from: 18 } }],
    ["ذكور بالغين", { sex: "male", age: { from: 18 } }],
    ["Kız çocuk", { sex: "female", age: child }],
    ["Erkek çocuk", { sex: "male", age: child }],
    ["Femmes déplacées", { sex: "female", age: { from: 18 }, displacement: "idp" }],
    ["Nbre Femmes/Filles", { sex: "female" }],
    ["Women >59", { sex: "female", age: { from: 60 } }],
    ["IDP boys with disabilities", { sex: "male", age: child, disability: true, displacement: "idp" }],
    ["Host community", { displacement: "host" }],
    ["Older women", { sex: "female", age: { from: 60 } }],
    ["Men and women", { age: { from: 18 } }],
    ["People reached", {}],
  ])("%s", (header, group) => {
    expect(peopleGroupOf(header)).toEqual(group);
  });

  it("takes a letter for a sex only where it is told that it is one", () => {
    expect(peopleGroupOf("G. Reached")).toEqual({});
    expect(peopleGroupOf("G 0-5", "", true)).toEqual({ sex: "female", age: { from: 0, to: 5 } });
  });

  it("reads the attributes of an HXL tag as words", () => {
    expect(peopleGroupOf("عدد", "#reached+f+children+idps")).toEqual({
      sex: "female",
      age: child,
      displacement: "idp",
    });
  });
});
