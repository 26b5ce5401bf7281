import { addEntries, loadRegister } from "../../src/commands/register";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import { registerNamespace } from "../../src/records/register/registerText";
import { openHost, openModel, type OpenHost } from "../support/host";
import { breach, consent } from "../records/register/registers";
import { testServices } from "../support/services";

let host: OpenHost;
const services = testServices();
beforeEach(async () => {
  host = await openHost({ Data: [["Organisation"], ["Sun Aid"]] });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const parts = (): readonly string[] => [...host.model.stored.customXml.values()];
const put = (id: string, xml: string): void => {
  host.model.stored.customXml.set(id, xml);
};

it("a workbook without records has none", async () => {
  expect(await loadRegister(services)).toEqual({ register: { version: 1, entries: [] }, unreadable: [] });
});

it("entries are kept in the workbook, in one part", async () => {
  await addEntries(services, [consent()]);
  await addEntries(services, [breach({ what: "<passed on> & “copied” مؤسسة" })]);
  expect(parts()).toHaveLength(1);
  const { register } = await loadRegister(services);
  expect(register.entries.map(({ id }) => id).sort()).toEqual(["b1", "c1"]);
});

it("they are there again when the workbook was saved and opened", async () => {
  await addEntries(services, [consent(), breach()]);
  const bytes = await host.model.toBytes();
  host.close();
  host = await openModel(await WorkbookModel.open(bytes, "again.xlsx"));
  expect((await loadRegister(services)).register.entries).toHaveLength(2);
});

it("two people who save at once lose nothing", async () => {
  await addEntries(services, [consent({ id: "before" })]);
  const [base] = parts();
  await addEntries(services, [consent({ id: "one" })]);
  // The other has not seen it: what they write stands beside it, made from what was there before.
  put("theirs", (base ?? "").replaceAll("before", "other"));
  put("stale", base ?? "");
  const { register } = await loadRegister(services);
  expect(register.entries.map(({ id }) => id).sort()).toEqual(["before", "one", "other"]);
  await addEntries(services, [consent({ id: "three" })]);
  expect(parts()).toHaveLength(1);
  expect((await loadRegister(services)).register.entries).toHaveLength(4);
});

it("a part that can't be read is told, kept, and never overwritten", async () => {
  const damaged = `<register xmlns="${registerNamespace}">{"version":1,"entr</register>`;
  const newer = `<register xmlns="${registerNamespace}">{"version":9,"entries":[]}</register>`;
  put("damaged", damaged);
  put("newer", newer);
  const loaded = await addEntries(services, [consent()]);
  expect(loaded.unreadable.map(({ code }) => code).sort()).toEqual(["register-damaged", "register-newer"]);
  expect(loaded.register.entries).toHaveLength(1);
  expect(parts()).toEqual(expect.arrayContaining([damaged, newer]));
  expect((await loadRegister(services)).register.entries).toHaveLength(1);
});

it("parts of others stay as they are", async () => {
  put("theirs", '<other xmlns="urn:somebody-else"/>');
  await addEntries(services, [consent()]);
  expect(parts()).toContain('<other xmlns="urn:somebody-else"/>');
});

it("when the workbook can't be written, what was there is still there", async () => {
  await addEntries(services, [consent()]);
  host.refuse("AccessDenied", () => true);
  await expect(addEntries(services, [breach()])).rejects.toMatchObject({
    code: expect.any(String) as string,
  });
  expect((await loadRegister(services)).register.entries).toHaveLength(1);
});
