/** @jest-environment jsdom */
import "../nodeGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { emptyCodebook, enrol } from "../../../src/codebook/enrol";
import { createTranslator } from "../../../src/i18n/translator";
import { CodebookPage } from "../../../src/taskpane/codebook/CodebookPage";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { seededRandom } from "../../support/random";
import { paneTestServices, type TestServices } from "../../support/services";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const time = "2026-11-02T09:00:00.000Z";
const names = ["Lantern Relief (LR)", "Lantern Releif", "Seven Wells Trust", "مؤسسة الأمل"];
let services: TestServices;

const shown = async (organisations: readonly string[] = names): Promise<void> => {
  services = await paneTestServices();
  const { codebook } = enrol(emptyCodebook(time), organisations, "ocha", seededRandom(1), time);
  await services.vault.update(() => codebook);
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>
          <CodebookPage />
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
  await screen.findByRole("listbox");
};

const type = async (label: string, words: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: words } });
};
const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};
const key = (name: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
};
const listed = (): readonly string[] =>
  screen.getAllByRole("option").map((row) => row.querySelector("strong")?.textContent ?? "");
const keptNames = async (): Promise<readonly string[]> =>
  ((await services.vault.load())?.organisations ?? []).map(({ name }) => name);
/** Opens the entry that is found by these words, with the keyboard. */
const open = async (words: string): Promise<void> => {
  await type("Search", words);
  fireEvent.keyDown(screen.getByLabelText("Search"), { key: "ArrowDown" });
  fireEvent.keyDown(screen.getByRole("listbox"), { key: "Enter" });
  await screen.findByRole("button", { name: "Back to the list" });
};

it("lists all organisations, and those found while a person types", async () => {
  await shown();
  expect(screen.getByText("4 of 4 organisations.")).toBeTruthy();
  await type("Search", "lantern");
  expect(listed()).toHaveLength(2);
  await type("Search", "الامل");
  expect(listed()).toEqual(["مؤسسة الأمل"]);
});

it("draws only the rows in sight of 2,000 organisations, and moves through them with the keyboard", async () => {
  await shown(Array.from({ length: 2000 }, (_, at) => `Invented Aid ${at + 1}`));
  expect(screen.getAllByRole("option").length).toBeLessThan(60);
  const list = screen.getByRole("listbox");
  fireEvent.keyDown(list, { key: "ArrowDown" });
  fireEvent.keyDown(list, { key: "ArrowDown" });
  expect(within(list).getByRole("option", { selected: true }).getAttribute("aria-posinset")).toBe("2");
  fireEvent.keyDown(list, { key: "End" });
  fireEvent.scroll(list);
  const last = within(list).getByRole("option", { selected: true });
  expect([last.getAttribute("aria-posinset"), last.getAttribute("aria-setsize")]).toEqual(["2000", "2000"]);
  expect(list.getAttribute("aria-activedescendant")).toBe(last.id);
});

it("renames an entry, says what was done, and undoes it", async () => {
  await shown();
  await open("seven wells");
  expect(document.activeElement?.textContent).toBe("Seven Wells Trust");
  await type("Name shown", "Seven Wells Society");
  await press("Rename");
  await screen.findByText(/“Seven Wells Trust” was renamed to “Seven Wells Society”/);
  expect(await keptNames()).toContain("Seven Wells Society");
  await press("Undo");
  await screen.findByText(/^Undone: “Seven Wells Trust” was renamed/);
  expect(await keptNames()).toContain("Seven Wells Trust");
});

it("merges into another after saying what happens", async () => {
  await shown();
  await open("releif");
  await press("Merge into another");
  await type("Which organisation is “Lantern Releif”?", "LR");
  fireEvent.click(within(await screen.findByRole("listbox")).getByText("Lantern Relief (LR)"));
  await screen.findByText(/^“Lantern Releif” goes into “Lantern Relief \(LR\)”/);
  expect(await keptNames()).toHaveLength(4);
  await press("Merge into “Lantern Relief (LR)”");
  await screen.findByText(/^“Lantern Releif” was merged into/);
  expect(await keptNames()).toHaveLength(3);
});

it("asks before it removes, and then shows the list", async () => {
  await shown();
  await open("seven wells");
  await press("Remove");
  expect(await keptNames()).toHaveLength(4);
  await press("Remove it");
  await screen.findByText("“Seven Wells Trust” was removed.");
  expect(await keptNames()).toHaveLength(3);
});

it("says so when there is nothing to change, and does not speak of an earlier change", async () => {
  await shown();
  await open("seven wells");
  await type("Another name, acronym or spelling", "SWT");
  await press("Add");
  await screen.findByText("“Seven Wells Trust” is also written: SWT.");
  await type("Another name, acronym or spelling", "SWT");
  await press("Add");
  await screen.findByText("Nothing was changed: it is so already.");
  expect(screen.queryByText(/is also written/)).toBeNull();
});

it("says why a name can't be added", async () => {
  await shown();
  await press("Add an organisation");
  await type("Name of the organisation", "seven wells trust");
  await press("Add");
  await screen.findByText(/is already a name of “Seven Wells Trust”/);
});

it("shows what was done and undoes it from there; Escape leads back", async () => {
  await shown();
  await press("Add an organisation");
  await type("Name of the organisation", "Quiet Harbour");
  await press("Add");
  await screen.findByText("“Quiet Harbour” was added.");
  await press("History");
  await press("Undo: “Quiet Harbour” was added.");
  await screen.findAllByText("Undone: “Quiet Harbour” was added.");
  expect(await keptNames()).not.toContain("Quiet Harbour");
  key("Escape");
  await screen.findByRole("listbox");
});

it("shows nothing of it once it is locked", async () => {
  await shown();
  await press("Lock now");
  await screen.findByText("The codebook is locked.");
  expect(screen.queryByText("Seven Wells Trust")).toBeNull();
});
