import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { createTranslator } from "../../src/i18n/translator";
import type { PaneServices } from "../../src/taskpane/paneContext";
import { PaneProvider } from "../../src/taskpane/PaneProvider";

/** Shows a page that sets what holds on a device; a missing message fails the test. */
export const showSettingPage = (services: PaneServices, page: ReactNode): void => {
  const { instance } = createTranslator("en", {
    onMissing: (key) => {
      throw new Error(`no message for ${key}`);
    },
  });
  render(
    <I18nextProvider i18n={instance}>
      <PaneProvider services={services}>
        <FluentProvider theme={webLightTheme}>{page}</FluentProvider>
      </PaneProvider>
    </I18nextProvider>,
  );
};

export const press = (name: string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};

/** Hands a file with this text to a field for files. */
export const loadFile = (label: string, name: string, text: string): void => {
  /* The files of jsdom have no `text`. */
  const file = Object.assign(new File([], name), { text: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText(label, { selector: "input" }), { target: { files: [file] } });
};
