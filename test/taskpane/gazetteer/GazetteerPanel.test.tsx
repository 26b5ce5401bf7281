/** @jest-environment jsdom */
import "../nodeGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { memoryGazetteerStore } from "../../../src/commands/memoryStores";
import { createTranslator } from "../../../src/i18n/translator";
import { GazetteerTextError } from "../../../src/table/places/gazetteerText";
import { GazetteerPanel } from "../../../src/taskpane/gazetteer/GazetteerPanel";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { testServices, type TestServices } from "../../support/services";

const csv = "ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE\nUmber,XQ01,North,XQ0101\nUmber,XQ01,South,XQ0102\n";

const show = (services: TestServices) => {
  const onChange = jest.fn();
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>
          <GazetteerPanel onChange={onChange} />
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
  return onChange;
};

/** A file as the browser gives it; jsdom's own can't be read. */
const choose = (name: string, text: string): void => {
  const bytes = new TextEncoder().encode(text);
  const file = Object.assign(new File([text], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  fireEvent.change(screen.getByLabelText("Load a gazetteer", { selector: "input" }), {
    target: { files: [file] },
  });
};

it("loads a file, says what it holds, and removes it again", async () => {
  const services = testServices();
  const onChange = show(services);
  await screen.findByText("No gazetteer is loaded.");
  choose("cod.csv", csv);
  await screen.findByText("“cod.csv” is loaded: 1 × Governorate (adm1), 2 × District (adm2).");
  expect((await services.gazetteers.load())?.places).toHaveLength(3);
  fireEvent.click(screen.getByRole("button", { name: "Remove it" }));
  await screen.findByText("No gazetteer is loaded.");
  expect(await services.gazetteers.load()).toBeUndefined();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it("says what is wrong with another file, and keeps the one before", async () => {
  const services = testServices();
  show(services);
  choose("cod.csv", csv);
  await screen.findByText(/“cod.csv” is loaded/);
  choose("march.csv", "Organisation,Activity\nBlue Lantern,Kits\n");
  await screen.findByText(/“march.csv” lists no places within each other/);
  expect(screen.getByText(/“cod.csv” is loaded/)).toBeTruthy();
});

it("lets one be removed that can't be read any more", async () => {
  const store = memoryGazetteerStore();
  let damaged = true;
  const gazetteers = {
    ...store,
    load: () => (damaged ? Promise.reject(new GazetteerTextError()) : store.load()),
    clear: () => {
      damaged = false;
      return Promise.resolve();
    },
  };
  show(testServices({ gazetteers }));
  await screen.findByText(/can't be read any more/);
  fireEvent.click(screen.getByRole("button", { name: "Remove it" }));
  await waitFor(() => {
    expect(screen.queryByText(/can't be read any more/)).toBeNull();
  });
});
