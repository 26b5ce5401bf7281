import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { registerCommands } from "../commands/ribbon";
import { excelRoom } from "../excel/excelRoom";
import { displayLanguage, officeReady } from "../excel/surroundings";
import { direction } from "../i18n/languages";
import { createTranslator, type Translator } from "../i18n/translator";
import { App } from "./App";
import { refreshSettings, withSettingsInUse, type PaneServices } from "./paneContext";
import { PaneProvider } from "./PaneProvider";
import { createPaneServices } from "./paneServices";

/** After this, a pane that has not met Excel says so. */
const patience = 8_000;

interface Started {
  readonly services: PaneServices;
  readonly translator: Translator;
}

const start = async (): Promise<Started | undefined> => {
  if ((await officeReady()) !== "excel") return undefined;
  const translator = createTranslator(displayLanguage());
  const services = createPaneServices(translator.translate);
  await refreshSettings(services);
  return { services, translator };
};

const neverReady = new Promise<never>(() => undefined);
const started = start();

/* The first click on a button may be what loads this page: the functions must be there before Office.js is ready. */
registerCommands(excelRoom, async () => {
  const { services } = await ((await started) ?? neverReady);
  await refreshSettings(services);
  return withSettingsInUse(services);
});

const root = createRoot(document.getElementById("root") ?? document.body);
const render = (content: ReactNode): void => {
  root.render(<StrictMode>{content}</StrictMode>);
};

const showPlain = (key: string): void => {
  const { translate } = createTranslator(navigator.language);
  render(<p role="alert">{translate(key)}</p>);
};

const waiting = setTimeout(() => {
  showPlain("pane.errors.officeBlocked");
}, patience);

const show = (found: Started | undefined): void => {
  clearTimeout(waiting);
  if (found === undefined) {
    showPlain("pane.errors.notInExcel");
    return;
  }
  const { services, translator } = found;
  document.documentElement.lang = translator.language;
  document.documentElement.dir = direction(translator.language);
  render(
    <I18nextProvider i18n={translator.instance}>
      <PaneProvider services={services}>
        <App />
      </PaneProvider>
    </I18nextProvider>,
  );
};

void started.then(show);
