import { classifySheet } from "../../src/commands/classifySheet";
import { makeCopy } from "../../src/commands/makeCopy";
import { commandNames } from "../../src/commands/names";
import { decideAgain, prepareCopy } from "../../src/commands/prepareCopy";
import { registerCommands } from "../../src/commands/ribbon";
import { excelRoom } from "../../src/excel/excelRoom";
import { sampleFourW } from "../support/fourW";
import { openHost, sets, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha, decided } from "./answers";

let host: OpenHost;
let services: TestServices;
let sheetId: string;

beforeEach(async () => {
  host = await openHost({ Data: sampleFourW() });
  services = testServices();
  sheetId = await sheetIdOf("Data");
  registerCommands(excelRoom, () => Promise.resolve(services));
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const classify = async (): Promise<void> => {
  await classifySheet(services, sheetId, allowedForOcha);
};

const decideOnce = async (): Promise<void> => {
  const first = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });
  const undecided = first.recipe.columns.filter(({ decidedBy }) => decidedBy === "nobody");
  await makeCopy(services, await decideAgain(services, first, decided(undecided, "remove")));
  await excelRoom.activateSheet(sheetId);
};

const press = async (name: string): Promise<string> => (await host.office.invokeCommand(name)).status;

it("frees every button when its work is done", async () => {
  for (const name of commandNames) expect(await press(name)).toBe("completed");
});

it("opens the pane to classify a sheet that nobody classified, and says why", async () => {
  await press("makeOchaCopy");
  expect(host.paneShown()).toBe(1);
  expect(services.navigation.place()).toMatchObject({
    page: "classify",
    sheetId,
    message: { key: "commands.classifyFirst" },
  });
});

it("opens the pane at the copy when a column needs a decision", async () => {
  await classify();
  await press("makeOchaCopy");
  expect(services.navigation.place()).toMatchObject({ page: "copies", audience: "ocha", message: undefined });
  expect(host.sheetNames()).toEqual(["Data"]);
});

it("makes and saves the copy without the pane when nothing needs deciding", async () => {
  await classify();
  await decideOnce();
  await press("makeOchaCopy");
  expect(host.paneShown()).toBe(0);
  expect(host.sheetNames()).toHaveLength(3);
  expect(services.offered).toHaveLength(1);
});

it("opens the pane at the copy when the member did not allow the audience", async () => {
  await classify();
  await press("makeWosCopy");
  expect(services.navigation.place()).toMatchObject({ page: "copies", audience: "wos" });
});

it("opens the pane with what went wrong, and leaves no copy", async () => {
  await classify();
  await decideOnce();
  host.refuse("AccessDenied", sets("Values"));
  await press("makeOchaCopy");
  expect(services.navigation.place().message).toMatchObject({ key: "excelErrors.protected" });
  expect(host.sheetNames()).toHaveLength(2);
});

it("opens the pane at the page of the button", async () => {
  await press("checkWorkbook");
  expect(services.navigation.place().page).toBe("check");
  await press("classifySheet");
  expect(services.navigation.place().page).toBe("classify");
});
