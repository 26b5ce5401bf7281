import { foldName } from "../../src/codebook/fold";
import { splitOrganisations, type IsKnownName } from "../../src/codebook/split";

const nothingKnown: IsKnownName = () => false;
const knowing =
  (...names: readonly string[]): IsKnownName =>
  (name) =>
    names.map(foldName).includes(foldName(name));

describe("several organisations in one cell", () => {
  test.each([
    ["Sun Aid; Moon Aid", ["Sun Aid", "Moon Aid"]],
    ["Sun Aid\nMoon Aid", ["Sun Aid", "Moon Aid"]],
    ["SAD/MAD", ["SAD", "MAD"]],
    ["Sun Association, Moon Association", ["Sun Association", "Moon Association"]],
    ["جمعية الشمس، جمعية القمر", ["جمعية الشمس", "جمعية القمر"]],
  ])("%j comes apart although none is known", (cell, names) => {
    expect(splitOrganisations(cell, nothingKnown)).toEqual(names);
  });

  test("a comma separates beside an acronym, a stroke does not", () => {
    expect(splitOrganisations("SADK, Moonlight", nothingKnown)).toEqual(["SADK", "Moonlight"]);
    expect(splitOrganisations("SADK/Sahel", nothingKnown)).toEqual(["SADK/Sahel"]);
  });

  test("a comma separates when one of the parts is known", () => {
    expect(splitOrganisations("Sunrise, Moonlight", knowing("Sunrise"))).toEqual(["Sunrise", "Moonlight"]);
  });

  test("an 'and' or a dash separates known names only", () => {
    const isKnown = knowing("Sunrise", "Moonlight");
    expect(splitOrganisations("Sunrise and Moonlight", isKnown)).toEqual(["Sunrise", "Moonlight"]);
    expect(splitOrganisations("Sunrise - Moonlight", isKnown)).toEqual(["Sunrise", "Moonlight"]);
    expect(splitOrganisations("Bread and Salt", isKnown)).toEqual(["Bread and Salt"]);
  });
});

describe("one organisation in a cell", () => {
  test.each([
    "Research, Training and Development",
    "Hope Foundation (HF)",
    "Hope Foundation / مؤسسة الأمل",
    "HF - Hope Foundation",
    "Sun Aid, Turkey",
  ])("%s stays whole", (cell) => {
    expect(splitOrganisations(cell, knowing("Sun Aid"))).toEqual([cell]);
  });

  test("a known name with a comma stays whole, also when its part is a name", () => {
    const isKnown = knowing("Sun Association, Moon Association", "Sun Association");
    expect(splitOrganisations("Sun Association, Moon Association", isKnown)).toHaveLength(1);
  });
});

test("an empty cell holds nobody, a placeholder stays as it is", () => {
  expect(splitOrganisations("  ", nothingKnown)).toEqual([]);
  expect(splitOrganisations("N/A", nothingKnown)).toEqual(["N/A"]);
});
