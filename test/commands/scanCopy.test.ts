import { strToU8, zipSync } from "fflate";
import type { CopyColumn, CopySheet } from "../../src/anonymise/copy";
import { noTextDecisions, type TextDecisions } from "../../src/anonymise/recipe";
import { newOrganisation } from "../../src/codebook/codebook";
import { emptyCodebook } from "../../src/codebook/enrol";
import { classificationOf } from "../../src/commands/copyClassification";
import { cleanFile, type CopyToSave } from "../../src/commands/cleanFile";
import { CommandError } from "../../src/commands/commandError";
import { writeCleanWorkbook } from "../../src/package/writeCleanWorkbook";
import { ruleFor } from "../../src/protocol/protocol";
import type { Audience } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { distinctValues } from "../../src/table/relations/distinct";
import { unzipped } from "../package/scan/unzipped";
import { testServices } from "../support/services";

const time = "2026-11-01T09:00:00.000Z";

/** A copy with one column of these texts, of a codebook with these organisations. */
const copyWith = (
  texts: readonly string[],
  {
    audience = "ocha",
    names = [],
  }: { readonly audience?: Audience; readonly names?: readonly string[] } = {},
): CopyToSave => {
  const rule = ruleFor(turkeyProtocol, "4w", audience);
  if (rule === undefined) throw new Error("the annex has a row for this");
  const cells = distinctValues(texts);
  const copy: CopyToSave["copy"] = {
    sheetName: "4W for OCHA 2026-10",
    statement: {
      informationType: "4w",
      audience,
      ruleId: rule.id,
      words: rule.words,
      disclosure: rule.disclosure,
      period: "2026-10",
      madeOn: "2026-11-01",
      rowCount: texts.length,
      cellsRedacted: 0,
    },
    columns: [{ header: "Comments", role: "free-text", numberFormat: "General", width: 12, cells }],
    rightToLeft: false,
    dateSystem: 1900,
  };
  const organisations = names.map((name, at) => newOrganisation(String(at), name));
  return {
    copy,
    rule,
    classification: classificationOf(copy, time, "5a17:00", turkeyProtocol),
    codebook: { ...emptyCodebook(time), organisations },
    texts: noTextDecisions,
    named: [],
  };
};

const refusal = async (made: CopyToSave): Promise<CommandError | undefined> => {
  try {
    await cleanFile(testServices(), made);
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
};

it("hands over a copy in whose file nothing is found", async () => {
  expect(await refusal(copyWith(["Legal aid"], { names: ["Lantern Field Society"] }))).toBeUndefined();
});

it("hands over no file that names an organisation, and says where without naming it", async () => {
  const error = await refusal(
    copyWith(["Kits by Lantern Field Society"], { names: ["Lantern Field Society"] }),
  );
  expect(error).toMatchObject({
    code: "copy-not-clean",
    data: { count: 1 },
    reasons: [
      {
        key: "commands.notClean.cells",
        data: {
          what: "The name of an organisation of your codebook",
          where: "sheet “4W for OCHA 2026-10”, column A",
          example: "L… F… S…",
          count: 1,
        },
      },
    ],
  });
});

it("hands over no file with anything that hides, wherever it comes from", async () => {
  const services = testServices();
  const core: typeof services.core = {
    ...services.core,
    writeCleanFile: ({ sheets, ...rest }) =>
      Promise.resolve(
        writeCleanWorkbook({
          ...rest,
          sheets: sheets.map((sheet) => ({
            ...sheet,
            customProperties: [["kept", "C:\\Users\\amal\\march.xlsx"]],
          })),
        }),
      ),
  };
  const saving = cleanFile({ ...services, core }, copyWith(["Legal aid"]));
  await expect(saving).rejects.toMatchObject({ code: "copy-not-clean" });
});

describe("what a person let stay", () => {
  const phone = "+90 555 010 2030";
  const text = `Call ${phone}`;
  const kept: TextDecisions = {
    marked: [],
    kept: [{ column: "comments", text, start: 5, end: text.length, kind: "contact", organisation: "" }],
  };

  it("does not stop the copy", async () => {
    expect(await refusal({ ...copyWith([text]), texts: kept })).toBeUndefined();
  });

  it("lets nothing else of its kind stay", async () => {
    const other = { ...copyWith([text, "Or +90 555 010 4050"]), texts: kept };
    expect((await refusal(other))?.reasons).toMatchObject([{ data: { count: 1, example: "+# # # #" } }]);
  });

  it("counts for all copies where the codebook says so", async () => {
    const made = copyWith(["Lantern Field Society of old"], { names: ["Lantern Field Society"] });
    const codebook = {
      ...made.codebook,
      keptTexts: [
        {
          text: "Lantern Field Society",
          kind: "organisation" as const,
          organisation: "Lantern Field Society",
          since: time,
        },
      ],
    };
    expect(await refusal({ ...made, codebook })).toBeUndefined();
  });
});

it("lets a name stand that its organisation approved, in cells and under all its names", async () => {
  const texts = ["Lantern Field Society has kits", "LANTERN FIELD SOCIETY"];
  const made = copyWith(texts, { names: ["Lantern Field Society", "Hill Top Relief"] });
  expect(await refusal({ ...made, named: ["Lantern field society"] })).toBeUndefined();
  expect((await refusal({ ...made, named: ["Hill Top Relief"] }))?.code).toBe("copy-not-clean");
});

it("lets the words of the protocol stand although an organisation is called like an audience", async () => {
  expect(await refusal(copyWith(["Legal aid"], { names: ["OCHA"] }))).toBeUndefined();
  expect((await refusal(copyWith(["Kits by OCHA"], { names: ["OCHA"] })))?.code).toBe("copy-not-clean");
});

it("lets names and contacts stand in cells for those who may see them, but no path of anybody", async () => {
  const open = { audience: "coordinators", names: ["Lantern Field Society"] } as const;
  expect(await refusal(copyWith(["Lantern Field Society, amal@lantern.example"], open))).toBeUndefined();
  expect((await refusal(copyWith(["C:\\Users\\amal\\march.xlsx"], open)))?.code).toBe("copy-not-clean");
});

describe("a copy of several sheets with charts", () => {
  const column = (header: string, values: readonly (string | number)[]): CopyColumn => ({
    header,
    role: "unknown",
    numberFormat: "General",
    width: 12,
    cells: distinctValues(values),
  });
  const made = (community: string): CopyToSave => {
    const first = copyWith(["Legal aid"], { names: ["Lantern Field Society"] });
    const charted: CopySheet = {
      sheetName: "People by community",
      columns: [column("Community", ["Ahsem", community]), column("Reached", [5_551_234, 12.5])],
      rightToLeft: false,
      charts: [{ kind: "bar", title: "Reached", categories: 0, series: [1], firstRow: 0, rowCount: 2 }],
    };
    return { ...first, copy: { ...first.copy, moreSheets: [charted] } };
  };

  it("is handed over where they say what the cells say", async () => {
    expect(await refusal(made("Sarmin & Nayrab"))).toBeUndefined();
  });

  it("is not handed over with a name, which is found in cells and in the chart", async () => {
    const reasons = (await refusal(made("Lantern Field Society")))?.reasons ?? [];
    expect(reasons.map(({ data }) => data["where"])).toEqual([
      "chart 1 (xl/charts/chart2_1.xml) of sheet “People by community”",
      "sheet “People by community”, column A",
    ]);
  });

  it.each([
    ["a value that no cell shows", "<c:v>Sarmin</c:v>", "<c:v>Binnish</c:v>"],
    ["a name in its title", "<a:t>Reached</a:t>", "<a:t>Lantern Field Society</a:t>"],
  ])("is not handed over when a chart holds %s", async (_what, ours, theirs) => {
    const services = testServices();
    const core: typeof services.core = {
      ...services.core,
      writeCleanFile: async (workbook) => {
        const parts = unzipped(await services.core.writeCleanFile(workbook));
        const chart = new TextDecoder().decode(parts["xl/charts/chart2_1.xml"]);
        return zipSync({ ...parts, "xl/charts/chart2_1.xml": strToU8(chart.replace(ours, theirs)) });
      },
    };
    const saving = cleanFile({ ...services, core }, made("Sarmin"));
    await expect(saving).rejects.toMatchObject({ code: "copy-not-clean", data: { count: 1 } });
  });

  it("can be verified, all its sheets", async () => {
    const services = testServices();
    const unprinted = made("Sarmin");
    const fingerprint = await services.core.fingerprintRows([["Comments"], ["Legal aid"]]);
    const classification = { ...unprinted.classification, fingerprint };
    const { bytes } = await cleanFile(services, { ...unprinted, classification });
    expect(await services.core.verifyCopy(bytes)).toEqual({
      kind: "unchanged",
      sheets: ["4W for OCHA 2026-10", "People by community", "About this copy"],
    });
  });
});
