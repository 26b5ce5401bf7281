/** @jest-environment jsdom */
import "../nodeGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import type { Codebook } from "../../../src/codebook/codebook";
import { createTranslator } from "../../../src/i18n/translator";
import { CodesSent } from "../../../src/taskpane/codebook/CodesSent";
import { ReadBack } from "../../../src/taskpane/codebook/ReadBack";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { book, copyFor } from "../../codebook/reading/books";
import { paneTestServices, type TestServices } from "../../support/services";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const codebook = book(
  `Lantern Relief: ocha KT2RM, members M3GHT
   Seven Wells Trust: ocha Q7XBD, ocha was B8ZKP`,
  { copies: [copyFor("ocha", "08", "B8ZKP"), copyFor("ocha", "09", "KT2RM", "Q7XBD")] },
);

const show = async (kept: Codebook = codebook): Promise<TestServices> => {
  const services = await paneTestServices();
  await services.vault.update(() => kept);
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>
          <ReadBack />
          <CodesSent />
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
  return services;
};

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const paste = (text: string): void => {
  fireEvent.change(screen.getByLabelText(/a text with codes/), { target: { value: text } });
  press("Read back");
};
/** A table's lines below its head, cells joined by ` | `. */
const linesOf = async (title: string): Promise<readonly string[]> => {
  const table = await screen.findByRole("table", { name: title });
  const [, ...rows] = within(table).getAllByRole("row");
  return rows.map(({ children }) => Array.from(children, ({ textContent }) => textContent).join(" | "));
};

describe("reading back", () => {
  it("answers each code in a pasted text, and lists the look-up", async () => {
    const { vault } = await show();
    await screen.findByRole("button", { name: "Past look-ups (0)" });
    paste("KT2RM, B8ZKP and N4WPT went");
    expect(await linesOf("Who is behind these codes")).toEqual([
      "KT2RM | Lantern Relief | OCHA",
      "B8ZKP (a former code) | Seven Wells Trust | OCHA",
      "N4WPT (never given here) | nobody known | ",
    ]);
    fireEvent.click(await screen.findByRole("button", { name: "Past look-ups (1)" }));
    expect((await linesOf("Codes that were read back"))[0]).toMatch(/\| KT2RM, B8ZKP, N4WPT$/);
    expect((await vault.load())?.lookUps).toHaveLength(1);
  });

  it("says when a text holds no code", async () => {
    await show();
    paste("good morning");
    await screen.findByText("No code was found in it.");
  });

  it("gives no answer once the codebook is locked", async () => {
    const { vault } = await show();
    await screen.findByRole("button", { name: "Past look-ups (0)" });
    vault.lock();
    paste("KT2RM");
    await screen.findByText(/The codebook is locked/);
    expect(screen.queryByText("Lantern Relief")).toBeNull();
  });
});

describe("codes that were sent", () => {
  const choose = async (label: string, value: string): Promise<void> => {
    press("Show which codes went to whom");
    fireEvent.change(await screen.findByLabelText(label), { target: { value } });
  };

  it("are shown of one organisation", async () => {
    await show();
    await choose("Of one organisation", "seven wells trust");
    expect(await linesOf("Copies with a code of Seven Wells Trust")).toEqual([
      "Q7XBD | 4W data for OCHA, 2026-09 | 2026-09-20",
      "B8ZKP (a former code) | 4W data for OCHA, 2026-08 | 2026-08-20",
    ]);
  });

  it("are shown to one audience", async () => {
    await show();
    await choose("To one audience", "ocha");
    expect(await linesOf("Codes in copies for OCHA")).toEqual([
      "Lantern Relief | KT2RM | 1",
      "Seven Wells Trust | B8ZKP (a former code) | 1",
      "Seven Wells Trust | Q7XBD | 1",
    ]);
  });

  it("stay when what copies are compared with is forgotten, once the person was asked", async () => {
    const { fingerprints, vault } = await show({ ...codebook, fingerprintSalt: "0f".repeat(32) });
    const kept = (await vault.load()) ?? codebook;
    await fingerprints.keep(kept, Uint8Array.of(1));
    press("Show which codes went to whom");
    fireEvent.click(await screen.findByRole("button", { name: "Forget what copies are compared with" }));
    expect((await fingerprints.load(kept)).size).toBe(1);
    press("Forget them");
    await screen.findByText(/^They are forgotten/);
    expect((await fingerprints.load(kept)).size).toBe(0);
    expect((await vault.load())?.copies).toHaveLength(2);
  });

  it("are none before the first copy", async () => {
    await show({ ...codebook, copies: [] });
    press("Show which codes went to whom");
    await screen.findByText(/No copy with codes was made yet/);
  });
});
