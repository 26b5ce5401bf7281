/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { createTranslator } from "../../../src/i18n/translator";
import { CopyPlan } from "../../../src/taskpane/copies/CopyPlan";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { openHost, type OpenHost } from "../../support/host";
import { paneTestServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

configure({ asyncUtilTimeout: 15_000 });

const sheet = [
  ["Reporting Organisation", "Governorate", "Activity", "Month", "Individuals reached"],
  ["HOPE", "Aleppo", "HOPE for girls", "2026-10", 12],
  ["Green Hands", "Idleb", "Kits by HOPE", "2026-10", 30],
  ["Green Hands", "Hama", "Training, budget +963 2026 0101", "2026-10", 7],
];

let host: OpenHost;

beforeEach(async () => {
  host = await openHost({ Data: sheet });
  const services = await paneTestServices();
  const { instance } = createTranslator("en");
  const wish = { sheetId: await sheetIdOf("Data"), informationType: "4w", audience: "ocha" } as const;
  render(
    <I18nextProvider i18n={instance}>
      <PaneContext value={services}>
        <CopyPlan wish={wish} changes={0} />
      </PaneContext>
    </I18nextProvider>,
  );
  await press("Show what is taken out");
  await screen.findByRole("button", { name: "May be HOPE (2 cells)" });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const press = async (name: string): Promise<void> => {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => {
    expect(button.hasAttribute("disabled")).toBe(false);
  });
  fireEvent.click(button);
};
const hit = (name: string) => screen.findByRole("group", { name });
const pressIn = async (group: string, name: string): Promise<void> => {
  await waitFor(async () => {
    const button = within(await hit(group)).getByRole("button", { name });
    expect(button.hasAttribute("disabled")).toBe(false);
    fireEvent.click(button);
  });
};
const activities = (): readonly string[] => {
  const name = host.sheetNames().find((sheetName) => sheetName !== "Data") ?? "";
  return host
    .values(name)
    .slice(1)
    .map((row) => String(row[2]));
};
const makeCopy = async (): Promise<readonly string[]> => {
  await press("Make the copy");
  await screen.findByText(/^The copy is on the sheet/);
  return activities();
};

it("leads from a hit to its cell", async () => {
  await press("May be HOPE (2 cells)");
  await press("“Activity”, row 3");
  await waitFor(() => {
    expect(host.model.selection).toMatchObject({ top: 2, left: 2 });
  });
});

it("lets one stay, and takes it out after all", async () => {
  await press("May be HOPE (2 cells)");
  const one = "“HOPE” in “Activity”, row 2";
  await pressIn(one, "Keep this one");
  expect(await screen.findAllByText("Stays in this copy, because you said so.")).toHaveLength(1);
  await pressIn(one, "Take it out after all");
  await waitFor(() => {
    expect(screen.queryByText("Stays in this copy, because you said so.")).toBeNull();
  });
});

it("lets all like it stay in the column, and says so of the copy", async () => {
  await press("May be HOPE (2 cells)");
  await pressIn("“HOPE” in “Activity”, row 2", "Keep all “HOPE” in this column");
  expect(await screen.findAllByText("Stays, like all texts like it, because you said so.")).toHaveLength(2);
  expect([...(await makeCopy())].sort()).toEqual(
    ["HOPE for girls", "Kits by HOPE", "Training, budget [removed]"].sort(),
  );
  expect(await screen.findByText(/“HOPE” stays in 2 cells, because you said so/)).toBeTruthy();
});

it("offers a contact to stay by itself only", async () => {
  await press("Phone numbers (1 cell)");
  const phone = await hit("“+963 2026 0101” in “Activity”, row 4");
  expect(
    within(phone)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Keep this one"]);
});

it("takes out what a person marks, and lists it", async () => {
  fireEvent.change(screen.getByLabelText("A name or a text that was missed"), { target: { value: "girls" } });
  await press("Remove it in this copy");
  await screen.findByRole("button", { name: "What you marked (1 cell)" });
  await press("Undo removing “girls”");
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "What you marked (1 cell)" })).toBeNull();
  });
});
