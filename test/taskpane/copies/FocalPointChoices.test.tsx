/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { createTranslator } from "../../../src/i18n/translator";
import { CopyPlan } from "../../../src/taskpane/copies/CopyPlan";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { sheetOf } from "../../informationTypes/sheets";
import { openHost, type OpenHost } from "../../support/host";
import { paneTestServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Contacts: sheetOf("contacts").cells });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

it("lets a person choose whom other clusters may reach, and gives them nobody else", async () => {
  const wish = {
    sheetId: await sheetIdOf("Contacts"),
    informationType: "contacts",
    audience: "inter-cluster",
  } as const;
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={await paneTestServices()}>
        <CopyPlan wish={wish} changes={0} />
      </PaneContext>
    </I18nextProvider>,
  );
  const choice = await screen.findByLabelText<HTMLSelectElement>("Green Kite Association");
  expect(screen.queryByLabelText("Stone Bridge Aid")).toBeNull();
  const second = choice.options[1]?.value ?? "";
  fireEvent.change(choice, { target: { value: second } });
  const make = screen.getByRole<HTMLButtonElement>("button", { name: "Make the copy" });
  await waitFor(() => {
    expect([choice.value, choice.disabled, make.disabled]).toEqual([second, false, false]);
  });
  fireEvent.click(make);
  await screen.findByRole("button", { name: "Save as its own workbook" });
  const copy = JSON.stringify(host.values(host.sheetNames()[1] ?? ""));
  expect(copy).toContain("Ghada Wren");
  expect(copy).not.toMatch(/Farid Plover|Basil Heron/);
});
