/** @jest-environment jsdom */
import "../nodeGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { addEntries, loadRegister } from "../../../src/commands/register";
import { createTranslator } from "../../../src/i18n/translator";
import type { Entry } from "../../../src/records/register/entry";
import { registerNamespace } from "../../../src/records/register/registerText";
import { Hindrances } from "../../../src/taskpane/copies/Hindrances";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { RecordsPage } from "../../../src/taskpane/records/RecordsPage";
import { prepareCopy } from "../../../src/commands/prepareCopy";
import { classifySheet } from "../../../src/commands/classifySheet";
import { breach, consent, copyMade } from "../../records/register/registers";
import { sampleFourW } from "../../support/fourW";
import { openHost, type OpenHost } from "../../support/host";
import { testServices, type TestServices } from "../../support/services";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

let host: OpenHost;
let services: TestServices;
beforeEach(async () => {
  host = await openHost({ Data: sampleFourW() });
  services = testServices();
});
afterEach(() => {
  host.close();
});

const show = (page: React.ReactNode): void => {
  const { instance } = createTranslator("en", {
    onMissing: (key) => {
      throw new Error(`no message for ${key}`);
    },
  });
  render(
    <I18nextProvider i18n={instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>{page}</FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
};
/** The page over a workbook with these records. */
const showWith = async (...entries: readonly Entry[]): Promise<void> => {
  if (entries.length > 0) await addEntries(services, entries);
  show(<RecordsPage />);
  await screen.findByRole("heading", { name: "Copies made" });
};
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const kept = async (): Promise<readonly Entry[]> => (await loadRegister(services)).register.entries;
const list = (name: string): HTMLElement => screen.getByRole("list", { name });

it("says where there is nothing yet", async () => {
  await showWith();
  for (const text of [/^No breach/, /^No consent/, /^No member/, /^No copy/]) screen.getByText(text);
});

it("says what can't be read, and leaves it where it is", async () => {
  const damaged = `<register xmlns="${registerNamespace}">{"version":1,"entr</register>`;
  host.model.stored.customXml.set("damaged", damaged);
  await showWith(breach());
  screen.getByText(/were damaged/);
  expect([...host.model.stored.customXml.values()]).toContain(damaged);
});

describe("a breach", () => {
  it("is reported, and then says what it stops and when members meet", async () => {
    await showWith();
    type("Your name", "Noor");
    press("Report a breach");
    type("What happened?", "The coded copy was passed on.");
    type("When did it happen?", "2026-10-20");
    type("When was it noticed?", "2026-10-29");
    type("Who noticed it?", "a member");
    press("Report it");
    await screen.findByText("A breach is open");
    screen.getByText(/nothing that the cluster put together goes to anybody outside/);
    screen.getByText("Meeting within 6 days, by November 8, 2026");
    expect(await kept()).toMatchObject([{ kind: "breach", by: "Noor", noticedOn: "2026-10-29" }]);
    expect(document.activeElement?.textContent).toBe("Report a breach");
  });

  it("is not written down before it is whole: the first field that is wrong gets the keyboard", async () => {
    await showWith();
    press("Report a breach");
    type("When was it noticed?", "2026-12-01");
    press("Report it");
    expect(await screen.findAllByText("Please fill this in.")).toHaveLength(2);
    screen.getByText(/^This day has not come yet/);
    expect(document.activeElement).toBe(screen.getByLabelText("What happened?"));
    expect(await kept()).toEqual([]);
  });

  it("whose meeting is late says so, until a meeting is noted; it stays open", async () => {
    await showWith(breach({ noticedOn: "2026-10-20" }));
    screen.getByText(/^The meeting is 3 days overdue: it was due by October 30, 2026/);
    press(/^Note a meeting/);
    type("Who met?", "senior-management");
    type("What came of it?", "The copy is to be deleted.");
    press("Write it down");
    await screen.findByText("Senior management met on November 2, 2026: The copy is to be deleted.");
    expect(screen.queryByText(/overdue/)).toBeNull();
    screen.getByText("A breach is open");
  });

  it("is closed by what all members agreed on; open ones stand first", async () => {
    await showWith(breach(), breach({ id: "b2", at: "2026-11-02T08:00:00Z", what: "An earlier one." }));
    screen.getByText("2 breaches are open");
    press("Note the resolution of: The coded copy for OCHA was passed on.");
    type("On what did all members agree?", "It was deleted.");
    press("Write it down");
    await screen.findByText("All members agreed on November 2, 2026: It was deleted.");
    expect(document.activeElement?.textContent).toBe("Breaches of the protocol");
    const [first, second] = within(list("Breaches of the protocol")).getAllByRole("listitem");
    expect(first?.textContent).toMatch(/^OpenAn earlier one/);
    expect(second?.textContent).toMatch(/^Resolved/);
  });

  it("that stops a copy is a step away from the plan", async () => {
    const [sheet] = await services.excel.listSheets();
    const sheetId = sheet?.id ?? "";
    await addEntries(services, [breach()]);
    await classifySheet(services, sheetId, {
      informationType: "4w",
      audiences: ["ocha"],
      anonymisedByUs: false,
      consentNoted: false,
      organisation: "",
      period: "2026-10",
    });
    const prepared = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });
    show(<Hindrances prepared={prepared} noOrganisation={false} onNoOrganisation={() => undefined} />);
    press("Look at the breach");
    expect(services.navigation.place().page).toBe("records");
  });
});

describe("a consent", () => {
  it("is added with all that was said of it", async () => {
    await showWith();
    press("Add a consent or approval");
    type("Organisation", "Sun Aid");
    type("To what did it agree?", "approval");
    type("What kind of information?", "minutes");
    type("For whom", "members");
    type("Who of the organisation said so?", "Head of programme");
    type("Last day", "2026-12-31");
    type("How?", "e-mail");
    press("Write it down");
    await screen.findByText("Sun Aid (Holds now)");
    screen.getByText("Its name may stand in Meeting minutes for: Cluster members");
    screen.getByText(/until December 31, 2026\.$/);
    expect(await kept()).toMatchObject([{ consent: "approval", from: "2026-11-02", until: "2026-12-31" }]);
  });

  it("is withdrawn when the person was asked, and stands among those that ended", async () => {
    await showWith(consent());
    press("Withdraw what Sun Aid agreed to");
    screen.getByText(/copies need a new consent of Sun Aid/);
    expect(await kept()).toHaveLength(1);
    press("Withdraw it");
    await screen.findByText("None of these.");
    expect(document.activeElement?.textContent).toBe("Consents and prior approvals");
    type("Show", "ended");
    screen.getByText("Sun Aid (Ended)");
    screen.getByText("Withdrawn from November 2, 2026 on");
    expect(await kept()).toHaveLength(2);
  });
});

it("a member stops sharing with its reasons, and shares again", async () => {
  await showWith();
  press("A member stopped sharing");
  type("Organisation", "Moon Aid");
  type("From when on?", "2026-11-01");
  type("Its reasons, as it wrote them", "The breach of October.");
  press("Write it down");
  await screen.findByText("Moon Aid shares no more from November 1, 2026 on");
  press("Moon Aid shares again");
  press("Write it down");
  await screen.findByText(/and shares again from November 2, 2026 on$/);
  expect((await kept()).map(({ kind }) => kind).sort()).toEqual(["sharing-resumed", "sharing-stopped"]);
});

describe("copies", () => {
  const copies = [
    copyMade(),
    copyMade({ id: "k2", audience: "members", sheetName: "4W for members", organisations: ["Sun Aid"] }),
  ];

  it("are found by whose data is in them", async () => {
    await showWith(...copies);
    screen.getByText("2 of 2 copies");
    type("Find copies", "moon");
    await screen.findByText("1 of 2 copies");
    expect(within(list("Copies made")).queryByText("4W for members")).toBeNull();
  });

  it("say whose data went to whom", async () => {
    await showWith(...copies);
    press("Whose data went to whom");
    const table = screen.getByRole("table", { name: "Whose data went to whom" });
    const lines = within(table)
      .getAllByRole("row")
      .map(({ children }) => Array.from(children, ({ textContent }) => textContent).join(" | "));
    expect(lines.slice(1)).toEqual([
      "Moon Aid | OCHA | 1 | November 2, 2026",
      "Sun Aid | Cluster members | 1 | November 2, 2026",
      "Sun Aid | OCHA | 1 | November 2, 2026",
    ]);
  });

  it("say to whom they were sent, and go out as a list", async () => {
    await showWith(copyMade());
    press("Note to whom “4W for OCHA 2026-10” went");
    type("Sent to", "the OCHA desk");
    press("Write it down");
    await screen.findByText("Sent to the OCHA desk on November 2, 2026");
    press("Save the list as .csv");
    await screen.findByText(/saved with your downloads as confide-copies-2026-11-02\.csv/);
    expect(new TextDecoder().decode(services.offered[0]?.bytes)).toContain("the OCHA desk (2026-11-02)");
  });
});

it("says so when it can't be written, and keeps what was typed", async () => {
  await showWith();
  press("A member stopped sharing");
  type("Organisation", "Moon Aid");
  type("Its reasons, as it wrote them", "The breach of October.");
  host.refuse("AccessDenied", () => true);
  press("Write it down");
  await screen.findByText(/protected/);
  expect(screen.getByLabelText<HTMLInputElement>("Organisation").value).toBe("Moon Aid");
});
