/** @jest-environment jsdom */
import "../nodeGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, fireEvent, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { classifySheet } from "../../../src/commands/classifySheet";
import { addEntries } from "../../../src/commands/register";
import { createTranslator } from "../../../src/i18n/translator";
import { CopiesPage } from "../../../src/taskpane/copies/CopiesPage";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { consent } from "../../records/register/registers";
import { openHost } from "../../support/host";
import { testServices } from "../../support/services";

configure({ asyncUtilTimeout: 15_000 });

it("a copy that needs consent says whom to ask, with a message for each", async () => {
  const host = await openHost({
    Contacts: [
      ["Organisation", "Focal point", "E-mail"],
      ["Sun Aid", "A. Example", "a@sun.example"],
      ["Moon Aid", "B. Example", "b@moon.example"],
    ],
  });
  const services = testServices();
  const [sheet] = await services.excel.listSheets();
  if (sheet === undefined) throw new Error("no sheet");
  await classifySheet(services, sheet.id, {
    informationType: "contacts",
    audiences: ["ocha"],
    anonymisedByUs: false,
    consentNoted: false,
    organisation: "",
    period: "",
  });
  await addEntries(services, [consent({ organisation: "Moon Aid", informationType: "contacts" })]);
  const [classified = sheet] = await services.excel.listSheets();
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>
          <CopiesPage sheet={classified} audience="ocha" changes={0} onAudience={() => undefined} />
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
  fireEvent.click(await screen.findByRole("button", { name: "Sun Aid: ask for consent" }));
  const message = screen.getByLabelText<HTMLTextAreaElement>("Message").value;
  expect(message).toMatch(/^Dear colleagues of Sun Aid,/);
  expect(message).toMatch(/Not shared without the consent of the organization/);
  expect(screen.queryByRole("button", { name: "Moon Aid: ask for consent" })).toBeNull();
  host.close();
});
