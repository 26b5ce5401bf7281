/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { createTranslator } from "../../../src/i18n/translator";
import type { CellValue } from "../../../src/table/grid";
import { CopyPlan } from "../../../src/taskpane/copies/CopyPlan";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { openHost, type OpenHost } from "../../support/host";
import { paneTestServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const header = ["Reporting Organisation", "Governorate", "Activity", "Month", "Individuals reached"];
const lone: readonly (readonly CellValue[])[] = [
  ["Sun Relief", "Idleb", "Case management", "2026-10", 30],
  ["Moon Fund", "Aleppo", "Case management", "2026-10", 3],
  ["Olive Aid", "Aleppo", "Case management", "2026-10", 20],
  ["Lantern Circle", "Aleppo", "Case management", "2026-10", 20],
];

let host: OpenHost;
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const showPlan = async (rows: readonly (readonly CellValue[])[]): Promise<void> => {
  host = await openHost({ Data: [header, ...rows] });
  const wish = { sheetId: await sheetIdOf("Data"), informationType: "4w", audience: "ocha" } as const;
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={await paneTestServices()}>
        <CopyPlan wish={wish} changes={0} />
      </PaneContext>
    </I18nextProvider>,
  );
};
const press = async (name: string): Promise<void> => {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => {
    expect(button.hasAttribute("disabled")).toBe(false);
  });
  fireEvent.click(button);
};

it("says where one organisation stands alone, by level, and leads to its rows in the original", async () => {
  await showPlan(lone);
  await press("Measure it");
  await screen.findByText(
    "In 1 of 2 places with their activities one organisation stands alone (Governorate): whoever knows that place knows who it is. Its code hides nothing there.",
  );
  const table = screen.getByRole("table", { name: /by level of place/ });
  expect(within(table).getByRole("row", { name: "Governorate 2 1 0 1" })).toBeTruthy();
  await press("Governorate");
  screen.getByText("Idleb, Case management: one organisation, row 2.");
  await press("Show the rows: Idleb, Case management");
  await waitFor(() => {
    expect(host.model.selection).toMatchObject({ top: 1, left: 1 });
  });
});

it("says small numbers and rows that stand out, each with its way", async () => {
  await showPlan(lone);
  await press("Measure it");
  await screen.findByText("“Individuals reached”: 1 number of people is below 5.");
  await press("Show the rows: “Individuals reached”: 1 number of people is below 5.");
  await waitFor(() => {
    expect(host.model.selection).toMatchObject({ top: 2, left: 4 });
  });
  screen.getByText(/^1 of 4 rows shares what a reader may know of it with fewer than 3 rows/);
});

it("says that nobody is alone without calling the copy safe", async () => {
  await showPlan(lone.slice(1));
  await press("Measure it");
  await screen.findByText(
    "In none of 1 place with its activity does one organisation stand alone (Governorate). What readers know from elsewhere is not measured.",
  );
  expect(document.body.textContent).not.toMatch(/\bsafe\b/i);
});

it("counts rows by what a person says that readers know of them", async () => {
  await showPlan(lone);
  await press("Measure it");
  const place = await screen.findByRole("checkbox", { name: "Place" });
  fireEvent.click(place);
  await screen.findByText(
    "Each of 4 rows shares what a reader may know of it with 3 rows or more, itself among them.",
  );
  expect(place).toMatchObject({ checked: false });
});

it("asks to be measured again once the plan has changed", async () => {
  await showPlan(lone);
  await press("Measure it");
  await screen.findByRole("table", { name: /by level of place/ });
  fireEvent.change(screen.getByRole("combobox", { name: "Which codes?" }), { target: { value: "members" } });
  await screen.findByRole("button", { name: "Measure it" });
  expect(screen.queryByRole("table", { name: /by level of place/ })).toBeNull();
});
