/** @jest-environment jsdom */
import "./nodeGlobals";
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { I18nextProvider } from "react-i18next";
import { createTranslator } from "../../src/i18n/translator";
import { registerNamespace } from "../../src/records/register/registerText";
import { MemoryError } from "../../src/table/corrections/memoryText";
import { App } from "../../src/taskpane/App";
import { PaneContext } from "../../src/taskpane/paneContext";
import { sampleFourW } from "../support/fourW";
import { openHost, type OpenHost } from "../support/host";
import { paneTestServices, testServices, type TestServices } from "../support/services";
import { passphrase } from "../support/vault";

/* Everything is real, and computers that test are busy. */
configure({ asyncUtilTimeout: 15_000 });

let host: OpenHost;
let services: TestServices;

beforeEach(async () => {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
  host = await openHost({ Data: sampleFourW(), Lookups: [["Governorate"], ["Idleb"]] });
  services = await paneTestServices();
  open();
});
afterEach(() => {
  host.close();
});

const open = (): void => {
  const { instance } = createTranslator("en");
  render(
    <I18nextProvider i18n={instance}>
      <PaneContext value={services}>
        <App />
      </PaneContext>
    </I18nextProvider>,
  );
};

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (name: string | RegExp): Promise<void> => {
  await waitFor(() => {
    expect(screen.getByRole("button", { name }).hasAttribute("disabled")).toBe(false);
  });
  fireEvent.click(screen.getByRole("button", { name }));
};
const choose = async (label: string, value: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
};
const classify = async (): Promise<void> => {
  await press("Set the classification");
  await screen.findByText("This sheet is classified.");
};
const openCopies = async (audience: string): Promise<void> => {
  fireEvent.click(screen.getByRole("tab", { name: "Copies" }));
  await choose("Who is the copy for?", audience);
};

describe("the Classify page", () => {
  it("suggests from the sheet what it is, for whom and when", async () => {
    await screen.findByText("This sheet is not classified.");
    expect(screen.getByLabelText<HTMLSelectElement>("What is this sheet?").value).toBe("4w");
    expect(screen.getByLabelText<HTMLInputElement>("Period").value).toBe("2026-10");
    const group = screen.getByRole("group", { name: "Who may it go to?" });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(4);
  });

  it("gives each audience a box of its own", async () => {
    const ocha = await screen.findByLabelText<HTMLInputElement>("OCHA (Limited)");
    fireEvent.click(screen.getByText("OCHA (Limited)"));
    expect(ocha.checked).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>("Cluster Coordinators and IMOs (Limited)").checked).toBe(
      true,
    );
  });

  it("classifies the sheet and takes the keyboard to its title", async () => {
    await classify();
    expect(host.sheet("Data").tabColor).not.toBe("");
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("Classify “Data”");
    });
  });

  it("takes the classification off again", async () => {
    await classify();
    await press("Take the classification off");
    await screen.findByText("This sheet is not classified.");
    expect(host.sheet("Data").tabColor).toBe("");
  });
});

describe("the Copies page", () => {
  it("says that nobody has classified the sheet, and quotes the rule", async () => {
    await openCopies("ocha");
    await screen.findByText(/Nobody has classified this sheet/);
    expect(screen.getByText(/^Non-identifiable \(coded\) organizations/)).toBeTruthy();
  });

  it("plans anew with each decision, and offers only what the rule allows", async () => {
    await openCopies("ocha");
    const organisation = await screen.findByLabelText<HTMLSelectElement>(
      "What happens to Reporting organisation",
    );
    expect([...organisation.options].map(({ value }) => value)).not.toContain("keep");
    await choose("What happens to Zeta", "keep");
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: /to decide$/ })).toBeNull();
    });
  });

  it("makes the copy, says what was done, and offers it as a file", async () => {
    await openCopies("ocha");
    await press("Leave all of these out");
    await press("Make the copy");
    await screen.findByRole("heading", { name: "The copy is on the sheet “4W for OCHA 2026-10”" });
    expect(host.sheetNames()).toEqual(["Data", "Lookups", "4W for OCHA 2026-10"]);
    await press("Save as its own workbook");
    await screen.findByText(/was saved with your downloads and opened beside this workbook/);
    expect(services.offered.map(({ fileName }) => fileName)).toEqual(["4W for OCHA 2026-10.xlsx"]);
    expect(host.opened).toHaveLength(1);
  });

  it("asks for the locked codebook before a copy is made, and makes it then", async () => {
    services.vault.lock();
    await openCopies("ocha");
    await press("Leave all of these out");
    await screen.findByRole("heading", { name: "The copy needs the codebook" });
    expect((await button("Make the copy")).hasAttribute("disabled")).toBe(true);
    fireEvent.change(screen.getByLabelText("Passphrase"), { target: { value: passphrase } });
    await press("Unlock");
    await waitFor(async () => {
      expect((await button("Make the copy")).hasAttribute("disabled")).toBe(false);
    });
    await press("Make the copy");
    await screen.findByRole("heading", { name: "The copy is on the sheet “4W for OCHA 2026-10”" });
  });

  it("leaves nothing of the codebook in clear in the browser, the workbook's settings or the console", async () => {
    const logged = (["log", "info", "warn", "error", "debug"] as const).map((level) =>
      jest.spyOn(console, level),
    );
    await openCopies("ocha");
    await press("Leave all of these out");
    await press("Make the copy");
    await screen.findByRole("heading", { name: "The copy is on the sheet “4W for OCHA 2026-10”" });
    const organisations = (await services.vault.load())?.organisations ?? [];
    const parts = Object.entries(unzipSync(await host.model.toBytes()))
      .filter(([name]) => !/worksheets\/sheet|sharedStrings/.test(name))
      .map(([, bytes]) => Buffer.from(bytes).toString("utf8"));
    // The records of the workbook say whose data is in a copy, as the sheet beside them writes it (docs/adr/0230).
    const isRecords = (part: string): boolean => part.includes(registerNamespace);
    const records = parts.filter(isRecords).join("\n");
    const others = parts.filter((part) => !isRecords(part));
    const sealed = Buffer.from((await services.vault.sealed()) ?? []).toString("latin1");
    const everywhere = [
      ...[localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
      ...[...others, sealed, JSON.stringify(logged.map(({ mock }) => mock.calls.map(String)))],
    ].join("\n");
    expect(organisations).toHaveLength(4);
    for (const { name, codes } of organisations) {
      expect(everywhere).not.toContain(name);
      expect(everywhere + records).not.toContain(codes.ocha);
    }
    expect(everywhere + records).not.toContain(passphrase);
    jest.restoreAllMocks();
  });

  it("plans anew with a correction, and knows it when the pane is opened again", async () => {
    const say = async (): Promise<void> => {
      await press(/^What the columns mean/);
      await press(/^Zeta: Not understood/);
      fireEvent.click(await screen.findByRole("option", { name: "Status" }));
    };
    await openCopies("ocha");
    await say();
    await screen.findByText("Confide takes it for: Not understood", { exact: false });
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: /to decide$/ })).toBeNull();
    });
    cleanup();
    open();
    await openCopies("ocha");
    await press(/^Kept \(/);
    expect((await screen.findByLabelText<HTMLSelectElement>("What happens to Zeta")).value).toBe("keep");
  });

  it("refuses what the protocol does not share", async () => {
    await openCopies("public");
    await screen.findByText("Not shared publically");
    expect((await button("Make the copy")).hasAttribute("disabled")).toBe(true);
  });
});

describe("what was said on columns", () => {
  it("is corrected on the Classify page too", async () => {
    await press(/^What the columns mean/);
    await press(/^Zeta: Not understood/);
    fireEvent.click(await screen.findByRole("option", { name: "Status" }));
    await screen.findByText("Corrected");
  });

  it("that can't be read stops every page, until the person lets it go", async () => {
    cleanup();
    const { corrections } = services;
    let isDamaged = true;
    const load = (cluster: string) =>
      isDamaged ? Promise.reject(new MemoryError("corrections-damaged")) : corrections.load(cluster);
    const clear = () => {
      isDamaged = false;
      return corrections.clear();
    };
    services = testServices({ corrections: { ...corrections, load, clear } });
    open();
    await press("Forget it");
    await press("Read the sheet again");
    await screen.findByText("This sheet is not classified.");
  });
});

describe("the Check page", () => {
  it("shows every sheet, and lets none leave that nobody classified", async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Check" }));
    await screen.findByText("No. 2 sheets may not go to OCHA as they are.");
    expect(
      screen.getAllByRole("listitem").map((card) => within(card).queryByRole("heading")?.textContent),
    ).toEqual(expect.arrayContaining(["Data", "Lookups"]));
  });
});
