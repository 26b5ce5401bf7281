/** @jest-environment jsdom */
import "../nodeGlobals";
import { configure, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { makeCopy } from "../../../src/commands/makeCopy";
import { prepareCopy } from "../../../src/commands/prepareCopy";
import { createTranslator } from "../../../src/i18n/translator";
import type { Audience } from "../../../src/protocol/rule";
import { CopyPlan } from "../../../src/taskpane/copies/CopyPlan";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { sampleFourW } from "../../support/fourW";
import { openHost, type OpenHost } from "../../support/host";
import { paneTestServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: sampleFourW() });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

/** The plan of a copy, after one for OCHA was made. */
const showPlanFor = async (audience: Audience): Promise<void> => {
  const services = await paneTestServices();
  const wishFor = async (one: Audience) => ({
    ...({ sheetId: await sheetIdOf("Data"), informationType: "4w", audience: one } as const),
  });
  await makeCopy(services, await prepareCopy(services, await wishFor("ocha")));
  const wish = await wishFor(audience);
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <CopyPlan wish={wish} changes={0} />
      </PaneContext>
    </I18nextProvider>,
  );
};

it("says before a copy is made whom somebody with an earlier one could match, and by what", async () => {
  await showPlanFor("members");
  await screen.findByText(
    /^Whoever also has the copy for OCHA of 2026-10 could match 4 of 4 organisations by their other columns \(Community, /,
  );
  const make = screen.getByRole("button", { name: "Make the copy" });
  expect(make.hasAttribute("disabled")).toBe(false);
});
