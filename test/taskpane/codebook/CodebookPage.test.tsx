/** @jest-environment jsdom */
import "../nodeGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import type { Codebook } from "../../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../../src/codebook/enrol";
import { formatCodebook } from "../../../src/codebook/file";
import { createTranslator } from "../../../src/i18n/translator";
import { CodebookPage } from "../../../src/taskpane/codebook/CodebookPage";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { seededRandom } from "../../support/random";
import { paneTestServices, testServices, type TestServices } from "../../support/services";
import { memoryCodebookPlace, passphrase, testVault } from "../../support/vault";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const time = "2026-11-02T09:00:00.000Z";
const codebookOf = (...names: readonly string[]): Codebook =>
  enrol(emptyCodebook(time), names, "ocha", seededRandom(1), time).codebook;

const show = (services: TestServices): void => {
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>
          <CodebookPage />
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
};

const showWith = async (codebook: Codebook): Promise<TestServices> => {
  const services = await paneTestServices();
  await services.vault.update(() => codebook);
  show(services);
  await screen.findByRole("button", { name: "Lock now" });
  return services;
};

const type = async (label: string, words: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: words } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const isDisabled = (name: string): boolean => screen.getByRole("button", { name }).hasAttribute("disabled");

/** A file as the browser gives it; jsdom's own can't be read. */
const open = (bytes: Uint8Array): void => {
  const file = Object.assign(new File([], "book"), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
  const picker = screen.getByLabelText("Open a codebook file", { selector: "input" });
  fireEvent.change(picker, { target: { files: [file] } });
};

describe("without a codebook", () => {
  it("asks for a passphrase, and shows how hard it is to guess", async () => {
    const services = testServices();
    show(services);
    await type("Passphrase", "lantern2026");
    await screen.findByText(/Too easy to guess/);
    expect(isDisabled("Seal the codebook")).toBe(true);
    await type("Passphrase", passphrase);
    await screen.findByText(/^Fair/);
    await type("The same once more", "lantern");
    await screen.findByText("The two are not the same.");
    expect(isDisabled("Seal the codebook")).toBe(true);
    await type("The same once more", passphrase);
    press("Seal the codebook");
    await screen.findByText("No organisation has a code yet.");
    expect(services.vault.state()).toBe("open");
  });

  it("says that an older one is in clear, and seals it", async () => {
    const place = memoryCodebookPlace({ unsealed: formatCodebook(codebookOf("Lantern Relief")) });
    show(testServices({ vault: testVault(place) }));
    await screen.findByText(/is not sealed yet/);
    await type("Passphrase", passphrase);
    await type("The same once more", passphrase);
    press("Seal the codebook");
    await screen.findByText("1 organisation is in the codebook on this device.");
    expect(place.kept().unsealed).toBeUndefined();
  });
});

describe("an open codebook", () => {
  it("is locked now, and opens again with its passphrase only", async () => {
    await showWith(codebookOf("Lantern Relief"));
    press("Lock now");
    await type("Passphrase", "something else");
    press("Unlock");
    await screen.findByText(/not the passphrase of this codebook/);
    await type("Passphrase", passphrase);
    press("Unlock");
    await screen.findByText("1 organisation is in the codebook on this device.");
  });

  it("reminds of a backup until one is saved", async () => {
    const services = await showWith(codebookOf("Lantern Relief", "Seven Wells Trust"));
    await screen.findByText(/^2 codes were given since the last backup/);
    press("Save the codebook to a file");
    await screen.findByText(/was saved with your downloads/);
    await waitFor(() => {
      expect(screen.queryByText(/since the last backup/)).toBeNull();
    });
    expect(services.offered.map(({ fileName }) => fileName)).toEqual(["confide-codebook-2026-11-02.sealed"]);
  });

  it("gets another passphrase", async () => {
    const next = "olives beside quiet harbour";
    const { vault } = await showWith(codebookOf("Lantern Relief"));
    press("Change the passphrase");
    await type("Passphrase so far", passphrase);
    await type("New passphrase", next);
    await type("The same once more", next);
    press("Change it");
    await screen.findByText(/^The passphrase was changed/);
    vault.lock();
    await vault.unlock(next);
    expect(vault.state()).toBe("open");
  });

  it("says what is wrong with a file that is none", async () => {
    await showWith(codebookOf("Lantern Relief"));
    open(new TextEncoder().encode("Organisation,Code"));
    await screen.findByText(/not a Confide codebook/);
  });
});

it("says so when the device can't be read", async () => {
  const read = () => Promise.reject(new Error("no storage"));
  show(testServices({ vault: testVault({ ...memoryCodebookPlace(), read }) }));
  await screen.findByText(/unexpected/i);
});
