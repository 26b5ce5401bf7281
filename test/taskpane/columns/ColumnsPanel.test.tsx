/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { formatTemplate } from "../../../src/table/corrections/templateFile";
import { templateOf } from "../../../src/table/corrections/template";
import type { TestServices } from "../../support/services";
import { columnsFromText } from "../../support/columns";
import { renderPanel } from "./pane";

/* Roles are looked up in the whole page, and computers that test are busy. */
configure({ asyncUtilTimeout: 15_000 });

let services: TestServices;

beforeEach(() => {
  services = renderPanel();
  fireEvent.click(screen.getByRole("button", { name: /^What the columns mean/ }));
});

const list = () => screen.getByRole("list", { name: "Columns" });
const names = () =>
  within(list())
    .getAllByRole("checkbox")
    .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
const box = (name: string) => within(list()).getByRole("checkbox", { name });
const row = (name: string): HTMLElement => {
  const found = box(name).closest("li");
  if (found === null) throw new Error(`no row ${name}`);
  return found;
};
const show = (filter: string): void => {
  fireEvent.change(screen.getByLabelText("Which columns?"), { target: { value: filter } });
};
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const choose = (role: string): void => {
  fireEvent.click(screen.getByRole("option", { name: role }));
};

describe("the list of columns", () => {
  it("begins with what a person has to look at", () => {
    expect(names()).toEqual(["Zeta", "Kappa"]);
    expect(row("Zeta").textContent).toContain("Left out until you say");
    expect(row("Zeta").textContent).toContain("Neither the header nor the values say what it is.");
  });

  it("shows all with role, confidence in words and number, reasons and values", () => {
    show("all");
    expect(names()).toHaveLength(6);
    const { textContent } = row("Organisation");
    expect(textContent).toMatch(/Organisation.*(Sure|Fairly sure) \(\d+ %\)/);
    expect(textContent).toContain("The header says “Organisation”.");
    expect(textContent).toContain("Blue Lantern · Quiet Harbour · Olive Path");
  });
});

describe("correcting a column", () => {
  it("takes one press to open the roles by group, and typing to find one", () => {
    press("Zeta: Not understood. Change what it means");
    expect(screen.getByRole("group", { name: "Organisations" })).toBeTruthy();
    fireEvent.input(screen.getByRole("combobox", { name: /^Zeta/ }), { target: { value: "acron" } });
    const roles = within(screen.getByRole("listbox"));
    expect(roles.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "Organisation acronym",
    ]);
  });

  it("marks it, keeps it in sight, and can be undone", async () => {
    press("Zeta: Not understood. Change what it means");
    choose("Status");
    expect(row("Zeta").textContent).toContain("Corrected");
    expect(row("Zeta").textContent).toContain("Confide takes it for: Not understood");
    expect(names()).toContain("Zeta");
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toBe("Zeta: Status. Change what it means");
    });
    press("Zeta: undo what you said");
    expect(row("Zeta").textContent).toContain("Left out until you say");
  });

  it("says plainly when an identifying column is called harmless", () => {
    show("all");
    press(/^Organisation: Organisation/);
    choose("Status");
    expect(row("Organisation").textContent).toContain("It looks like: Organisation.");
  });

  it("forgets everything at once", () => {
    press("Zeta: Not understood. Change what it means");
    choose("Status");
    press("Forget what you said on 1 column");
    expect(row("Zeta").textContent).toContain("Left out until you say");
  });
});

describe("several columns", () => {
  const selected = () =>
    within(list())
      .getAllByRole("checkbox")
      .filter((each) => (each as HTMLInputElement).checked).length;

  it("are chosen with shift and given one meaning", () => {
    show("all");
    fireEvent.click(box("Zeta"));
    fireEvent.click(box("Month"), { shiftKey: true });
    const between = selected();
    expect(between).toBeGreaterThanOrEqual(2);
    press(`Say what they mean: ${between} selected columns`);
    choose("Activity");
    expect(row("Zeta").textContent).toContain("Corrected");
    expect(row("Month").textContent).toContain("Corrected");
  });

  it("are chosen by keyboard: shift and arrows, all, none", () => {
    show("all");
    const [first = ""] = names();
    fireEvent.keyDown(box(first), { key: "ArrowDown", shiftKey: true });
    expect(selected()).toBe(2);
    fireEvent.keyDown(box(first), { key: "a", ctrlKey: true });
    expect(selected()).toBe(6);
    fireEvent.keyDown(box(first), { key: "Escape" });
    expect(selected()).toBe(0);
  });
});

describe("a template", () => {
  const template = templateOf(
    columnsFromText(`
      Zeta         | unknown, person said status
      Organisation | organisation
      Unit         | unit
    `),
    "2026-10-02T09:00:00.000Z",
  );
  const load = (text: string): void => {
    const input = screen.getByLabelText("Load a template", { selector: "input" });
    const file = Object.assign(new File([], "template.json"), { text: () => Promise.resolve(text) });
    fireEvent.change(input, { target: { files: [file] } });
  };

  it("is saved as a file", async () => {
    press("Save as a template");
    await screen.findByText(/^“confide-columns-2026-11-02.json” was saved/);
    expect(services.offered.map(({ fileName }) => fileName)).toEqual(["confide-columns-2026-11-02.json"]);
  });

  it("shows what is new, gone and moved before it is taken", async () => {
    load(formatTemplate(template));
    await screen.findByText(/^New, not in the template \(4\): “Kappa”/);
    expect(screen.getByText("Gone from the sheet: “Unit”")).toBeTruthy();
    expect(screen.getByText(/^In another place: “/)).toBeTruthy();
    expect(row("Zeta").textContent).not.toContain("Corrected");
    press("Use the template");
    expect(row("Zeta").textContent).toContain("Corrected");
  });

  it("that is none is refused in a sentence", async () => {
    load("{}");
    await screen.findByText(/^This file is not a template of columns/);
  });
});
