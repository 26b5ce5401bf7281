/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { loadRegister } from "../../../src/commands/register";
import { createTranslator } from "../../../src/i18n/translator";
import type { CellValue } from "../../../src/table/grid";
import { CopyPlan } from "../../../src/taskpane/copies/CopyPlan";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { openHost, type OpenHost } from "../../support/host";
import { paneTestServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const rows: readonly (readonly CellValue[])[] = [
  ["Reporting Organisation", "Governorate", "District", "Activity", "Month", "Individuals reached"],
  ["Sun Relief", "Idleb", "Harim", "Case management", "2026-10", 30],
  ["Moon Fund", "Idleb", "Ariha", "Case management", "2026-10", 30],
  ["Olive Aid", "Idleb", "Idleb", "Case management", "2026-10", 3],
];

let host: OpenHost;
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const showPlan = async () => {
  host = await openHost({ Data: rows });
  const services = await paneTestServices();
  const wish = { sheetId: await sheetIdOf("Data"), informationType: "4w", audience: "ocha" } as const;
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <CopyPlan wish={wish} changes={0} />
      </PaneContext>
    </I18nextProvider>,
  );
  return services;
};

const press = async (name: string | RegExp): Promise<void> => {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => {
    expect([button.hasAttribute("disabled"), button.getAttribute("aria-disabled")]).not.toContain("true");
  });
  fireEvent.click(button);
};
const write = (label: RegExp, value: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
};

const fewRows = /^Too few organisations in a place with its activity: 3 rows/;
const takeUp = "Do it: Take places up, at most to: Governorate";

it("repairs the rows at risk the way a person chose, measures again, and takes it back", async () => {
  await showPlan();
  await press("Measure it");
  await press(fewRows);
  screen.getByText(
    /^Rows at risk: 3 before, 0 after\. Cells that say less: 3 of \d+\. All numbers of people stay/,
  );
  await press(takeUp);
  await screen.findByRole("list", { name: "Repairs that were chosen" });
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: fewRows })).toBeNull();
  });
  await press(/^Take back: Take places up/);
  await screen.findByRole("button", { name: fewRows });
  expect(screen.queryByRole("list", { name: "Repairs that were chosen" })).toBeNull();
});

it("suggests repairs for all risks at once, does those that stay ticked, and takes each back", async () => {
  await showPlan();
  await press("Measure it");
  await press("Suggest repairs");
  await screen.findByText(
    /^All together, cells that say less: \d+ of \d+\. 3 people are counted no more\. .* No row stays at risk\.$/,
  );
  const suggested = within(screen.getByRole("list", { name: "Suggested repairs, in their order" }));
  expect(suggested.getAllByRole("checkbox")).toHaveLength(2);
  fireEvent.click(suggested.getByRole("checkbox", { name: /^Leave small numbers blank/ }));
  await press("Do the ticked repairs");
  const done = await screen.findByRole("list", { name: "Repairs that were chosen" });
  expect(within(done).getAllByRole("listitem")).toHaveLength(1);
  await screen.findByRole("button", { name: /^Small numbers of people: 1 row/ });
  await press(/^Take back: Take places up/);
  await screen.findByRole("button", { name: fewRows });
});

it("makes the copy with its repairs, and writes down what may stay, why, and who says so; none of it travels", async () => {
  const services = await showPlan();
  await press("Measure it");
  await press(fewRows);
  await press(takeUp);
  await press(/^Small numbers of people: 1 row/);
  await press("Keep as it is, and say why: Small numbers of people");
  write(/Why may it stay/, "All three members agreed.");
  write(/Who says so/, "The IMO");
  await press("Keep it");
  await screen.findByText("Stays as it is: “All three members agreed.” (The IMO)");
  await press("Make the copy");
  await screen.findByText(/^The copy is on the sheet/);
  const { register } = await loadRegister(services);
  expect(register.entries.flatMap((entry) => (entry.kind === "copy" ? entry.decisions : []))).toEqual([
    "Take places up, at most to: Governorate (Too few organisations in a place with its activity)",
    "Small numbers of people (1 row): kept. “All three members agreed.” (The IMO)",
  ]);
  const copy = JSON.stringify(host.values(host.sheetNames().find((name) => name !== "Data") ?? ""));
  expect(copy).toContain("Idleb (Governorate)");
  expect(copy).not.toMatch(/Harim|agreed|The IMO/);
  await press("Save the report");
  await screen.findByText(/^Saved as “Report on 4W for OCHA/);
  expect(new TextDecoder().decode(services.offered[0]?.bytes)).toContain("All three members agreed.");
});
