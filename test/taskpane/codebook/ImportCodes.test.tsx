/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, screen } from "@testing-library/react";
import { ImportCodes } from "../../../src/taskpane/codebook/ImportCodes";
import { codebookFrom, entriesOf } from "../../support/codebookText";
import { openHost, type OpenHost } from "../../support/host";
import type { TestServices } from "../../support/services";
import { choose, giveFile, isDisabled, press, showWith } from "./exchange";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const kept = codebookFrom("a | Hope Foundation | wos:K7XQM");
const partners = [
  ["Partners of the hub", "", ""],
  ["Partner", "Short", "Code"],
  ["Hope Foundation", "HF", "TR-180"],
  ["Sun Aid", "SA", "TR-212"],
  ["Rain Aid", "RA", "TR-307"],
];

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: [["Remark"], ["fine"]], Partners: partners });
});
afterEach(() => {
  host.close();
});

const imported = jest.fn();
const opening = async (): Promise<TestServices> => {
  const services = await showWith(kept, <ImportCodes onImported={imported} />);
  await press("Import existing codes");
  return services;
};
const give = (name: string, text: string): void => {
  giveFile("Choose a file with codes", name, new TextEncoder().encode(text));
};
const keptBy = async ({ vault }: TestServices): Promise<readonly string[]> =>
  entriesOf((await vault.load()) ?? kept);
const forOcha = (): Promise<void> => choose("Whose copies have these codes?", "OCHA");

describe("existing codes", () => {
  it("are taken from a sheet of this workbook", async () => {
    const services = await opening();
    await choose("Or a sheet of this workbook", "Partners");
    await forOcha();
    await screen.findByText(
      "3 organisations are taken with their codes for OCHA. New codes will be written TR-###, with a number at random.",
    );
    expect(screen.getByRole("rowheader", { name: "Hope Foundation" })).toBeDefined();
    await press("Import");
    await screen.findByText("3 organisations were taken with their codes for OCHA.");
    expect(await keptBy(services)).toEqual([
      "Hope Foundation | ocha:TR-180 wos:K7XQM |  | active",
      "Rain Aid | ocha:TR-307 |  | active",
      "Sun Aid | ocha:TR-212 |  | active",
    ]);
    expect(imported).toHaveBeenCalled();
  });

  it("are taken from columns that a person chooses", async () => {
    const services = await opening();
    await choose("Or a sheet of this workbook", "Partners");
    await choose("Organisation", "B: Short");
    await forOcha();
    await press("Import");
    await screen.findByText(/were taken/);
    expect((await keptBy(services)).map((line) => line.split(" |")[0])).toEqual([
      "HF",
      "Hope Foundation",
      "RA",
      "SA",
    ]);
  });

  it("are not taken while a row can't be, and each such row says why", async () => {
    const services = await opening();
    give("codes.csv", "Organisation,Code\nRain,TR-1\nWind,TR-1\nSnow,\n");
    await forOcha();
    await screen.findByText("2 rows can't be taken");
    screen.getByText("Row 3: the code TR-1 of “Wind” is also that of Rain (2).");
    screen.getByText("Row 4: “Snow” has no code.");
    expect(isDisabled("Import")).toBe(true);
    expect(await keptBy(services)).toEqual(entriesOf(kept));
  });

  it("are taken with a warning when they tell something", async () => {
    await opening();
    give("codes.csv", "Organisation,Code\nRain Aid,GZT_NNGO9\n");
    await forOcha();
    await screen.findByText("Row 2: the code GZT_NNGO9 tells what kind of organisation “Rain Aid” is.");
    expect(isDisabled("Import")).toBe(false);
  });

  it("are asked for in a list without headers that can be told", async () => {
    await opening();
    give("codes.csv", "a,b\nx,y\n");
    await screen.findByText("Choose the two columns and whose copies have these codes.");
  });

  it("say what is wrong with a file that is none", async () => {
    await opening();
    give("codes.xlsx", "Organisation,Code");
    await screen.findByText(/holds text/);
    expect(screen.queryByText("Import")).toBeNull();
  });
});

it("shows nothing before it is asked for", async () => {
  await showWith(kept, <ImportCodes onImported={imported} />);
  expect(screen.queryByText("Choose a file with codes")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Import existing codes" }));
  expect(screen.getByText("Choose a file with codes")).toBeDefined();
});
