import { unzipSync } from "fflate";
import { offerCopies } from "../../src/commands/distributionRecord";
import { writeDown } from "../../src/commands/records";
import { addEntries, loadRegister } from "../../src/commands/register";
import { readCsv } from "../../src/package/csv/readCsv";
import type { Said } from "../../src/records/register/said";
import { openBreaches } from "../../src/records/register/state";
import { copyMade } from "../records/register/registers";
import { openHost, type OpenHost } from "../support/host";
import { testServices } from "../support/services";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: [["Organisation"], ["Sun Aid"]] });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const breach: Said = {
  kind: "breach",
  what: "The copy was passed on.",
  happenedOn: "2026-10-20",
  noticedOn: "2026-10-25",
  noticedBy: "a member",
};

it("what a person says is kept with its writer, its time and an id of its own", async () => {
  const services = testServices();
  await writeDown(services, " IMO ", breach);
  const { register } = await writeDown(services, "", breach);
  expect(register.entries).toMatchObject([
    { ...breach, at: "2026-11-02T09:00:00.000Z" },
    { ...breach, at: "2026-11-02T09:00:00.000Z" },
  ]);
  expect(register.entries.map(({ by }) => by).sort()).toEqual(["", "IMO"]);
  expect(new Set(register.entries.map(({ id }) => id)).size).toBe(2);
  expect(await loadRegister(services)).toEqual({ register, unreadable: [] });
});

it("a breach is open until its resolution is written down", async () => {
  const services = testServices();
  const { register } = await writeDown(services, "IMO", breach);
  const [open] = openBreaches(register);
  const after = await writeDown(services, "IMO", {
    kind: "breach-resolved",
    of: open?.reported.id ?? "",
    resolution: "It was deleted.",
    agreedOn: "2026-11-01",
  });
  expect(openBreaches(after.register)).toEqual([]);
});

it("what is not whole is not written down, and it is said why", async () => {
  const services = testServices();
  await expect(writeDown(services, "IMO", { ...breach, what: "" })).rejects.toMatchObject({
    code: "record-incomplete",
    reasons: [{ key: "records.faults.missing" }],
  });
  expect((await loadRegister(services)).register.entries).toEqual([]);
});

describe("the list of all copies", () => {
  const register = async (services = testServices()) =>
    (
      await addEntries(services, [
        copyMade({ sheetName: "=4W" }),
        {
          id: "s1",
          at: "2026-11-02T09:00:00Z",
          by: "",
          kind: "copy-sent",
          of: "k1",
          to: "OCHA",
          on: "2026-11-02",
        },
      ])
    ).register;

  it("goes out as .csv", async () => {
    const services = testServices();
    expect(await offerCopies(services, await register(), "csv")).toBe("confide-copies-2026-11-02.csv");
    const [head = [], row = []] = readCsv(new TextDecoder().decode(services.offered[0]?.bytes));
    const told = Object.fromEntries(head.map((title, at) => [title, row[at]]));
    expect(told).toMatchObject({
      "For whom": "OCHA",
      Sheet: "'=4W",
      Rows: "12",
      "Whose data": "Sun Aid; Moon Aid",
      "Sent to": "OCHA (2026-11-02)",
    });
  });

  it("goes out as .xlsx", async () => {
    const services = testServices();
    expect(await offerCopies(services, await register(), "xlsx")).toBe("confide-copies-2026-11-02.xlsx");
    const parts = Object.values(unzipSync(services.offered[0]?.bytes ?? new Uint8Array()));
    const texts = parts.map((part) => new TextDecoder().decode(part)).join("\n");
    expect(texts).toContain("Sun Aid; Moon Aid");
    expect(texts).not.toContain("<f>");
  });
});
