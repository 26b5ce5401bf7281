/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { memorySettingPlace } from "../../../src/commands/deviceSetting";
import { createProtocolTable } from "../../../src/commands/protocolTable";
import type { Protocol } from "../../../src/protocol/protocol";
import { formatProtocol } from "../../../src/protocol/schema";
import { turkeyProtocol } from "../../../src/protocol/turkey";
import { ProtocolPage } from "../../../src/taskpane/protocol/ProtocolPage";
import { hubTable } from "../../support/hubTable";
import { testServices } from "../../support/services";
import { loadFile, press, showSettingPage } from "../settingPage";

configure({ asyncUtilTimeout: 15_000 });

/** The page on a device that keeps this text as its table. */
const show = async (kept?: string) => {
  const table = createProtocolTable(memorySettingPlace(kept));
  const services = testServices({ table });
  await table.refresh();
  showSettingPage(services, <ProtocolPage />);
  return { services, inUse: (): Protocol => table.state().inUse };
};
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label, { selector: "select" }), { target: { value } });
};
const write = (label: string, text: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  fireEvent.blur(screen.getByLabelText(label));
};
const load = (text: string): void => {
  loadFile("Load a table", "table.json", text);
};

it("a row is changed, told, undone, done again, and asked only once the table is used", async () => {
  const { inUse } = await show();
  choose("Audience", "ocha");
  choose("Finest place", "district");
  screen.getByText("Finest place: District. In the Turkey protocol: Community.");
  press("Undo");
  screen.getByText("Nothing: this is the Turkey protocol.");
  press("Redo");
  write("Name of the table", "Lantern hub");
  expect(inUse()).toEqual(turkeyProtocol);
  press("Use this table");
  await screen.findByText("This is the table in use.");
  expect(inUse()).toEqual(hubTable({ "4w/ocha": { finestPlace: "district" } }));
});

it("a looser table is used only after it was asked about, line by line", async () => {
  const { inUse } = await show();
  load(formatProtocol(hubTable({ "4w/ocha": { organisations: "identifiable" } })));
  await screen.findByText(/In one place it lets more go/);
  screen.getByText("4W data: OCHA. Looser than the Turkey protocol: Organisations.");
  press("Use this table");
  expect(inUse()).toEqual(turkeyProtocol);
  fireEvent.click(screen.getByLabelText("The members of this hub agreed to these"));
  press("Use this table");
  await screen.findByText("This is the table in use.");
});

it("the way back to the Turkey table is asked first, and can be left", async () => {
  const { inUse } = await show(formatProtocol(hubTable()));
  press("Back to the Turkey table");
  press("Cancel");
  expect(inUse()).toEqual(hubTable());
  press("Back to the Turkey table");
  press("Yes, use the Turkey table");
  await waitFor(() => {
    expect(inUse()).toEqual(turkeyProtocol);
  });
});

it("a file that is no table is refused with the place, and changes nothing", async () => {
  await show();
  load(formatProtocol(hubTable()).replace('"finestPlace": "community"', '"finestPlace": "street"'));
  await screen.findByText(/^Row 2 \(4w\/members\) .*“finestPlace”.*country, governorate, district/);
  screen.getByText("Nothing: this is the Turkey protocol.");
});

it("a table that can't be read on this device is said, with the way back", async () => {
  const { inUse } = await show("{}");
  screen.getByText(/nothing may go to anybody/);
  expect(inUse().rules).toEqual([]);
  press("Back to the Turkey table");
  press("Yes, use the Turkey table");
  await screen.findByText(/^In use: Turkey cross-border operations/);
});

it("rows are removed and added; a new one shares nothing", async () => {
  const { services } = await show();
  choose("Audience", "ocha");
  press("Remove this row");
  screen.getByText("The Turkey protocol has this row, this table has not.");
  choose("Add a row for", "bodies");
  expect(screen.getByLabelText<HTMLInputElement>("Not shared").checked).toBe(true);
  write("Disclosure sentence, in the protocol's words", " ");
  press("Save the table");
  await screen.findByText(/\(4w\/bodies\) of the table says nothing in “words.disclosure”/);
  expect(services.offered).toEqual([]);
});
