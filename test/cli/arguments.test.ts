import { parseCommandLine } from "../../src/cli/arguments";
import { BadInputError } from "../../src/cli/badInput";

const parse = (line: string) => parseCommandLine(line.split(" ").map((word) => word.replaceAll("_", " ")));

const failure = (line: string) => {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof BadInputError) return [error.code, error.data];
  }
  return undefined;
};

describe("the command line", () => {
  test("asks for help when nothing is typed", () => {
    expect(parseCommandLine([])).toBe("help");
  });

  test("names the file, the information type and the audience of a copy", () => {
    expect(parse("copy march.xlsx --type 4w --audience ocha --out copies --json")).toEqual({
      command: "copy",
      file: "march.xlsx",
      sheet: undefined,
      informationType: "4w",
      audiences: ["ocha"],
      out: "copies",
      codebook: undefined,
      decisions: [],
      answers: { same: [], different: [] },
      repairs: [],
      suggestRepairs: false,
      focalPoints: [],
      keepRisks: [],
      saidBy: "",
      keepTexts: [],
      removeTexts: [],
      template: undefined,
      saveTemplate: undefined,
      looserAgreed: false,
      disclosureRules: undefined,
      looserRulesAgreed: false,
      rounded: false,
      noOrganisation: false,
      record: false,
      whole: false,
      json: true,
    });
  });

  test("takes a decision a column, the header up to the last equals sign", () => {
    expect(parse("copy march.xlsx --decide A=B=keep --decide Camp_name=coarsen:adm3")).toMatchObject({
      decisions: [
        { header: "A=B", treatment: { kind: "keep" } },
        { header: "Camp name", treatment: { kind: "coarsen", to: "subdistrict" } },
      ],
    });
  });

  test("takes what names are, two at a time", () => {
    expect(parse("copy a.xlsx --same Hope_Aid=HA --same A=B --different C=D")).toMatchObject({
      answers: {
        same: [
          ["Hope Aid", "HA"],
          ["A", "B"],
        ],
        different: [["C", "D"]],
      },
    });
  });

  test.each([
    ["publish march.xlsx", "command"],
    ["copy", "no-file"],
    ["copy a.xlsx b.xlsx", "extra-word"],
    ["copy a.xlsx --audience everybody", "audience"],
    ["copy a.xlsx --type 5w", "type"],
    ["copy a.xlsx --decide Budget", "decision"],
    ["copy a.xlsx --decide Budget=shred", "decision"],
    ["copy a.xlsx --decide Camp=coarsen:adm9", "decision"],
    ["copy a.xlsx --same Hope", "name-pair"],
    ["copy a.xlsx --different =Hope", "name-pair"],
    ["copy a.xlsx --silent", "option"],
  ])("refuses `%s` as bad input (%s)", (line, code) => {
    expect(failure(line)?.[0]).toBe(code);
  });
});
