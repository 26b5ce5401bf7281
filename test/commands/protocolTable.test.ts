import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../src/commands/checkWorkbook";
import { classifySheet } from "../../src/commands/classifySheet";
import { cleanFile } from "../../src/commands/cleanFile";
import { makeCopy, type MadeCopy } from "../../src/commands/makeCopy";
import { mayGo } from "../../src/commands/mayGo";
import { decideAgain, prepareCopy } from "../../src/commands/prepareCopy";
import { readProtocol, saveProtocol } from "../../src/commands/protocolFile";
import { memorySettingPlace } from "../../src/commands/deviceSetting";
import { createProtocolTable } from "../../src/commands/protocolTable";
import { loadRegister } from "../../src/commands/register";
import { step } from "../../src/protocol/editing/history";
import { noTable } from "../../src/protocol/noTable";
import type { Protocol } from "../../src/protocol/protocol";
import { formatProtocol } from "../../src/protocol/schema";
import { tableTitle } from "../../src/protocol/tableTitle";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { emptyRegister } from "../../src/records/register/entry";
import { openHost, type OpenHost } from "../support/host";
import { hubTable } from "../support/hubTable";
import { testServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha, decided } from "./answers";

const byDistrict = hubTable({ "4w/ocha": { finestPlace: "district" } });

describe("the table of a device", () => {
  it("is Turkey's until another is used, and the other one from then on", async () => {
    const place = memorySettingPlace();
    const table = createProtocolTable(place);
    await table.refresh();
    expect(table.state().inUse).toEqual(turkeyProtocol);
    await table.use(byDistrict);
    expect(table.state().inUse).toEqual(byDistrict);
    const again = createProtocolTable(place);
    await again.refresh();
    expect(again.state().inUse).toEqual(byDistrict);
  });

  it("is no more kept once Turkey's is used again", async () => {
    const place = memorySettingPlace(formatProtocol(byDistrict));
    await createProtocolTable(place).use(turkeyProtocol);
    expect(await place.read()).toBeUndefined();
  });

  it("lets nothing go anywhere while it was not read, or can't be", async () => {
    const table = createProtocolTable(memorySettingPlace('{"version":1,"name":"Lantern hub"}'));
    expect(table.state().inUse).toBe(noTable);
    await table.refresh();
    expect(table.state()).toMatchObject({ inUse: noTable, problem: { code: "protocol-rows" } });
  });

  it("stays what it was when something is used that is no table", async () => {
    const table = createProtocolTable(memorySettingPlace());
    await table.refresh();
    await expect(table.use({ ...byDistrict, name: " " })).rejects.toMatchObject({ code: "protocol-name" });
    expect(table.state().inUse).toEqual(turkeyProtocol);
  });

  it("that another window used is asked after the next look, and what is being changed here stays", async () => {
    const place = memorySettingPlace();
    const [here, there] = [createProtocolTable(place), createProtocolTable(place)];
    await Promise.all([here.refresh(), there.refresh()]);
    here.edit(step(here.state().draft, hubTable()));
    await there.use(byDistrict);
    await here.refresh();
    expect(here.state()).toMatchObject({ inUse: byDistrict, draft: { present: hubTable() } });
  });
});

it("a table travels in a file", async () => {
  const services = testServices();
  expect(await saveProtocol(services, byDistrict)).toBe("confide-table-2026-11-02.json");
  const [file] = services.offered;
  expect(await readProtocol(new Blob([new Uint8Array(file?.bytes ?? [])]))).toEqual(byDistrict);
});

describe("a copy", () => {
  let host: OpenHost;
  let sheetId: string;
  beforeEach(async () => {
    host = await openHost({
      Data: [
        ["Reporting Organisation", "Governorate", "District", "Community", "Reached", "Month"],
        ["Sun Aid", "Idleb", "Harim", "Atma", 12, "2026-10"],
        ["Moon Aid", "Idleb", "Harim", "Atma", 7, "2026-10"],
      ],
    });
    sheetId = await sheetIdOf("Data");
  });
  afterEach(() => {
    host.close();
  });

  const copyUnder = async (protocol: Protocol): Promise<MadeCopy> => {
    const services = testServices({ protocol });
    await classifySheet(services, sheetId, allowedForOcha);
    const first = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });
    const undecided = first.recipe.columns.filter(({ decidedBy }) => decidedBy === "nobody");
    return makeCopy(services, await decideAgain(services, first, decided(undecided, "remove")));
  };
  const answersUnder = async (protocol: Protocol) => {
    const checks = await checkWorkbook(testServices({ protocol }));
    const question = { audience: "ocha", register: emptyRegister, on: "2026-11-02" } as const;
    return mayGo(protocol, checks, question).sheets.map(({ reasons }) => reasons.map(({ key }) => key));
  };

  it("is treated as the table in use says, and names it: on its page, in the records, in its classification", async () => {
    const made = await copyUnder(byDistrict);
    const title = tableTitle(byDistrict);
    expect(made.copy.columns.map(({ role }) => role)).not.toContain("adm4");
    expect(made.classification.copyProtocol).toBe(title);
    const { register } = await loadRegister(testServices());
    expect(register.entries).toMatchObject([{ kind: "copy", protocol: title }]);
    const { bytes } = await cleanFile(testServices({ protocol: byDistrict }), made);
    expect(
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join(""),
    ).toContain(title);
  });

  it("may go under the table it was made under, and under no other", async () => {
    await copyUnder(byDistrict);
    expect((await answersUnder(byDistrict))[1]).toEqual([]);
    expect((await answersUnder(turkeyProtocol))[1]).toEqual(["protocol.reasons.copy-under-another-table"]);
    expect((await answersUnder(hubTable()))[1]).toEqual(["protocol.reasons.copy-under-another-table"]);
  });

  it("goes nowhere where there is no table", async () => {
    await copyUnder(turkeyProtocol);
    expect((await answersUnder(noTable)).every((reasons) => reasons.length > 0)).toBe(true);
  });
});
