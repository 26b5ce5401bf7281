import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { Codebook } from "../../../src/codebook/codebook";
import { createTranslator } from "../../../src/i18n/translator";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { paneTestServices, type TestServices } from "../../support/services";

/** Shows a part of the pane with an open vault that keeps a codebook. */
export const showWith = async (
  kept: Codebook,
  part: ReactNode,
  replaced: Partial<TestServices> = {},
): Promise<TestServices> => {
  const services = { ...(await paneTestServices()), ...replaced };
  await services.vault.update(() => kept);
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>{part}</FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
  return services;
};

/** A file as the browser gives it; jsdom's own can't be read. */
export const giveFile = (label: string, name: string, bytes: Uint8Array): void => {
  const file = Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
  fireEvent.change(screen.getByLabelText(label, { selector: "input" }), { target: { files: [file] } });
};

export const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};

export const choose = async (label: string | RegExp, text: string | RegExp): Promise<void> => {
  const select = await screen.findByLabelText(label, { selector: "select" });
  const option = await within(select).findByRole<HTMLOptionElement>("option", { name: text });
  fireEvent.change(select, { target: { value: option.value } });
};

export const isDisabled = (name: string): boolean => {
  const button = screen.getByRole("button", { name });
  return button.hasAttribute("disabled") || button.getAttribute("aria-disabled") === "true";
};
