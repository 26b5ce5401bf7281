/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { classifySheet } from "../../../src/commands/classifySheet";
import { createTranslator } from "../../../src/i18n/translator";
import { DashboardPlan } from "../../../src/taskpane/copies/dashboard/DashboardPlan";
import { PaneContext } from "../../../src/taskpane/paneContext";
import type { Audience } from "../../../src/protocol/rule";
import { allowedForOcha } from "../../commands/answers";
import { dashboardFourW, dashboardWithSlip } from "../../support/dashboardRows";
import { openHost, type OpenHost } from "../../support/host";
import { paneTestServices, type TestServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

let host: OpenHost;
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const show = async (audiences: readonly Audience[], rows = dashboardFourW()): Promise<TestServices> => {
  host = await openHost({ Data: rows });
  const services = await paneTestServices();
  const sheetId = await sheetIdOf("Data");
  await classifySheet(services, sheetId, { ...allowedForOcha, audiences });
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <DashboardPlan sheetId={sheetId} audience="public" changes={0} />
      </PaneContext>
    </I18nextProvider>,
  );
  return services;
};

it("shows what will go out, what it costs, and is made as it was shown", async () => {
  await show(["coordinators"]);
  const table = await screen.findByRole("table", { name: /^The first 15 of \d+ rows of people reached/ });
  expect(within(table).getByRole("row", { name: "All places Whole cluster 4716" })).toBeTruthy();
  expect(document.body.textContent).toContain("[c] stands where a figure is hidden");
  screen.getByText(/each of the 4 organisations in it would with its own figures/);
  fireEvent.click(screen.getByRole("button", { name: "Make the dashboard" }));
  await screen.findByRole("heading", { name: "The dashboard is made" });
  expect(host.sheetNames()).toContain("Activities in percent");
});

it("lists what is hidden by reason, what breaks a rule before what protects it, and leads to the rows of the original", async () => {
  await show(["coordinators"]);
  const list = await screen.findByRole("listbox", { name: /^Hidden figures/ });
  screen.getByText(/^\d+ figures are hidden\./);
  const first = (): string | null | undefined => within(list).getAllByRole("option")[0]?.textContent;
  const elm = first();
  fireEvent.change(screen.getByRole("combobox", { name: "Hidden because of" }), {
    target: { value: "others" },
  });
  expect(first()).toContain("Hope Line Society computes 1120");
  fireEvent.change(screen.getByRole("combobox", { name: "Hidden because of" }), {
    target: { value: "few-organisations" },
  });
  expect(first()).toBe(elm);
  expect(elm).toMatch(/Elm.*In truth 396\. Hidden: too few organisations/);
  fireEvent.keyDown(list, { key: "ArrowDown" });
  fireEvent.keyDown(list, { key: "Enter" });
  await screen.findByText(/Elm.*: row 10 of the sheet\./);
  await waitFor(() => {
    expect(host.model.selection).toMatchObject({ top: 9, left: 3 });
  });
});

it("says beside the choice how many figures either way hides, and rounds them when asked to", async () => {
  await show(["coordinators"]);
  await screen.findByRole("table", { name: /rows of people reached/ });
  const figures = screen.getByRole("combobox", { name: "Figures that are shown" });
  const [exact, rounded] = within(figures)
    .getAllByRole("option")
    .map(({ textContent }) => Number(/\((\d+) hidden\)/.exec(textContent)?.[1]));
  expect(rounded).toBeLessThanOrEqual(exact ?? 0);
  fireEvent.change(figures, { target: { value: "rounded" } });
  await screen.findByRole("row", { name: "All places Whole cluster 4715" });
});

it("is protected anew at a coarser level of place", async () => {
  await show(["coordinators"]);
  const finest = await screen.findByRole("combobox", { name: "Finest level of place" });
  await waitFor(() => {
    expect(finest.hasAttribute("disabled")).toBe(false);
  });
  fireEvent.change(finest, { target: { value: "district" } });
  await screen.findByText(/people \(\d+ %\) are in districts whose figure is hidden/);
});

it("asks about names that are alike, is protected anew with the answer, and keeps it once it is made", async () => {
  const { codebooks } = await show(["coordinators"], dashboardWithSlip());
  const asked = /^“Hope Line Society” looks like “Hope Lin Society”/;
  await screen.findByText("1 name looks like another. 1 to answer.");
  await screen.findByText(/^1 pair of names is so alike that both were counted as one organisation/);
  const answer = within(screen.getByRole("radiogroup", { name: asked })).getByLabelText("Different");
  await waitFor(() => {
    expect(answer.hasAttribute("disabled")).toBe(false);
  });
  fireEvent.click(answer);
  await screen.findByText("1 name looks like another. 0 to answer.");
  const make = await screen.findByRole("button", { name: "Make the dashboard" });
  expect(screen.queryByText(/counted as one organisation, for nobody/)).toBeNull();
  screen.getByText(/each of the 5 organisations in it would with its own figures/);
  expect((await codebooks.load())?.apart ?? []).toEqual([]);
  fireEvent.click(make);
  await screen.findByRole("heading", { name: "The dashboard is made" });
  expect((await codebooks.load())?.apart).toHaveLength(1);
});

it("is refused in words where the rows are not the Coordinators' to put together", async () => {
  await show(["members"]);
  await screen.findByText(createTranslator("en").translate("protocol.reasons.not-allowed-by-member"));
  expect(screen.queryByRole("button", { name: "Make the dashboard" })).toBeNull();
});
