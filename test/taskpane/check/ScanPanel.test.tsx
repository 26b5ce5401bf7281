/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { newOrganisation } from "../../../src/codebook/codebook";
import { createTranslator } from "../../../src/i18n/translator";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { CheckPage } from "../../../src/taskpane/check/CheckPage";
import { packageOf } from "../../package/packages";
import { openHost, type OpenHost } from "../../support/host";
import { giveFile } from "../codebook/exchange";
import { paneTestServices, type TestServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const sheet = [
  ["Organisation", "Activity"],
  ["Lantern Field Society", "Legal aid"],
];

let host: OpenHost;
let services: TestServices;

beforeEach(async () => {
  host = await openHost({ Data: sheet, Lists: [["Lantern Field Society"]] }, (stored) => {
    if (stored.name === "Lists") stored.visibility = "hidden";
  });
  services = await paneTestServices();
  await services.codebooks.update((kept) => ({
    ...kept,
    organisations: [newOrganisation("1", "Lantern Field Society")],
  }));
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const show = (): void => {
  const { instance } = createTranslator("en");
  render(
    <I18nextProvider i18n={instance}>
      <PaneContext value={services}>
        <CheckPage changes={0} />
      </PaneContext>
    </I18nextProvider>,
  );
};
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};
const scanWorkbook = () => press("What would travel with this workbook?");
const nameInData = "sheet “Data”, column A";

it("does not look before it is asked to", () => {
  show();
  expect(screen.queryByText(/would travel with it\.$/)).toBeNull();
});

it("says how many things would travel with the open workbook, by how grave they are", async () => {
  show();
  await scanWorkbook();
  await screen.findByRole("heading", { name: /^This workbook can't go to OCHA: \d+ things would travel/ });
  await screen.findByRole("heading", { name: "Gives somebody away" });
  await screen.findByText("A hidden sheet");
  await screen.findByText("The name of an organisation of your codebook");
});

it("shows an example whole only when asked to", async () => {
  show();
  await scanWorkbook();
  await screen.findAllByText("L… F… S…");
  expect(screen.queryByText("Lantern Field Society")).toBeNull();
  await press(`Show it whole: ${nameInData}`);
  expect(screen.getAllByText("Lantern Field Society")).toHaveLength(1);
  await press(`Hide again: ${nameInData}`);
  expect(screen.queryByText("Lantern Field Society")).toBeNull();
});

it("leads to the sheet, and to the clean copy for the audience", async () => {
  show();
  await scanWorkbook();
  const name = "The name of an organisation of your codebook";
  const kind = (await screen.findByText(name)).closest("li");
  if (kind === null) throw new Error("kinds are items of a list");
  fireEvent.click(within(kind).getByRole("button", { name: "Go to “Data”" }));
  await waitFor(() => {
    expect(host.model.activeSheet.stored.name).toBe("Data");
  });
  await press(`Make a clean copy without: ${name}`);
  expect(services.navigation.place()).toMatchObject({
    page: "copies",
    sheetId: await sheetIdOf("Data"),
    audience: "ocha",
  });
});

it("says that names were not looked for while the codebook is locked, and leads there", async () => {
  services.vault.lock();
  show();
  await scanWorkbook();
  await screen.findByText(/^Names of organisations were not looked for: the codebook is not open/);
  expect(screen.queryByText("The name of an organisation of your codebook")).toBeNull();
  await press("Open the codebook");
  expect(services.navigation.place().page).toBe("codebook");
});

describe("a file from elsewhere", () => {
  const choose = (bytes: Uint8Array, name: string): void => {
    giveFile("Look at another file", name, bytes);
  };

  it("is looked at with its name, and nothing would travel with a clean one", async () => {
    show();
    choose(packageOf({ sheets: [{ rows: "" }] }), "March.xlsx");
    await screen.findByRole("heading", { name: "Nothing would travel with “March.xlsx”." });
  });

  it("that can't be opened is a finding", async () => {
    show();
    choose(new TextEncoder().encode("only notes"), "notes.xlsx");
    await screen.findByRole("heading", { name: /^“notes.xlsx” can't go to OCHA: 1 thing/ });
    await screen.findByText("The file could not be looked into safely");
  });
});
