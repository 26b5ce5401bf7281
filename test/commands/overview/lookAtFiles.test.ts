import type { Circumstances } from "../../../src/commands/circumstances";
import {
  conditionOf,
  rowsOf,
  permissionKind,
  type OverviewRow,
} from "../../../src/commands/overview/overviewRow";
import { lookAtFiles, lookAtWorkbook } from "../../../src/commands/overview/lookAtFiles";
import {
  isUnread,
  type SheetOverview,
  type UnreadFile,
  type WorkbookOverview,
} from "../../../src/commands/overview/sheetOverview";
import { classifySheet } from "../../../src/commands/classifySheet";
import { emptyRegister } from "../../../src/records/register/entry";
import { breach } from "../../records/register/registers";
import { openHost } from "../../support/host";
import { testServices } from "../../support/services";
import { sheetIdOf } from "../../support/sheetId";
import { allowedForOcha } from "../answers";
import { fourW, received, type ReceivedSheet } from "./received";

const services = testServices();
const today: Circumstances = { register: emptyRegister, on: "2026-11-02" };
type Looked = WorkbookOverview | UnreadFile;

const look = async (
  files: Readonly<Record<string, Uint8Array>>,
  circumstances = today,
  onFile: (file: Looked) => void = () => undefined,
  signal?: AbortSignal,
): Promise<readonly Looked[]> => {
  const found: Looked[] = [];
  const asked = Object.entries(files).map(([name, bytes]) => ({
    name,
    bytes: () => Promise.resolve(bytes.slice()),
  }));
  await lookAtFiles(
    services,
    asked,
    circumstances,
    (file) => {
      found.push(file);
      onFile(file);
    },
    { signal },
  );
  return found;
};

const lookAtSheet = async (sheet: ReceivedSheet, circumstances = today): Promise<SheetOverview> => {
  const [file] = await look({ "march.xlsx": await received({ "October 4W": sheet }) }, circumstances);
  const [found] = file === undefined || isUnread(file) ? [] : file.sheets;
  if (found === undefined) throw new Error("no sheet was looked at");
  return found;
};

const permissions = ({ permissions: found }: SheetOverview): Readonly<Record<string, string>> =>
  Object.fromEntries(found.map((permission) => [permission.audience, permissionKind(permission)]));

const rowOf = (overview: SheetOverview): OverviewRow => ({
  kind: "sheet",
  fileName: "march.xlsx",
  overview,
  grave: [],
  graveBeside: [],
});

it("says of a sheet that nobody classified what it looks like and what it holds, and lets it go nowhere", async () => {
  const sheet = await lookAtSheet({ rows: fourW });
  expect(conditionOf(rowOf(sheet))).toBe("not-classified");
  expect(sheet.contents).toEqual({
    informationType: "4w",
    records: 3,
    organisations: 2,
    people: 0,
    emails: 2,
    phones: 1,
  });
  expect(new Set(Object.values(permissions(sheet)))).toEqual(new Set(["no"]));
});

it("lets a classified original go where the member allowed it, as the protocol says", async () => {
  const sheet = await lookAtSheet({ rows: fourW, classification: {} });
  expect(conditionOf(rowOf(sheet))).toBe("in-order");
  expect(permissions(sheet)).toMatchObject({ ocha: "treated", members: "treated", wos: "no", public: "no" });
});

it("holds it back from those outside while a breach is open in the coordinators' records", async () => {
  const register = { ...emptyRegister, entries: [breach()] };
  const sheet = await lookAtSheet({ rows: fourW, classification: {} }, { ...today, register });
  expect(permissions(sheet)).toMatchObject({ ocha: "no", members: "treated" });
});

it("says that a sheet changed since the member classified it", async () => {
  const sheet = await lookAtSheet({ rows: fourW, classification: { of: fourW.slice(1) } });
  expect(conditionOf(rowOf(sheet))).toBe("changed");
});

it("says when a sheet that claims to be anonymised holds names all the same", async () => {
  const sheet = await lookAtSheet({ rows: fourW, classification: { anonymisedByUs: true } });
  expect(conditionOf(rowOf(sheet))).toBe("forbidden");
  expect(sheet.findings.map(({ key }) => key)).toContain("holds-organisation");
});

it("counts contacts of a sheet in which there is no table", async () => {
  const sheet = await lookAtSheet({ rows: [["Write to one@org.example"]] });
  expect(sheet.contents).toMatchObject({ records: 0, emails: 1 });
});

it("reads hidden sheets too, and tells what is grave in which of them, without the thing itself", async () => {
  const files = await look({
    "march.xlsx": await received({ Data: { rows: fourW }, Old: { rows: fourW, visibility: "veryHidden" } }),
  });
  const rows = rowsOf(files);
  const kinds = rows.map((row) => (row.kind === "sheet" ? row.grave.map(({ kind }) => kind) : []));
  expect(kinds).toEqual([[], ["very-hidden-sheet"]]);
  expect(JSON.stringify(rows)).not.toContain("Quiet Valley Aid");
});

it("tells of a file that can't be read what is wrong and what to do, and goes on with the next", async () => {
  const bytes = await received({ Data: { rows: fourW } });
  const files = await look({
    "half.xlsx": bytes.subarray(0, 300),
    "list.csv": new TextEncoder().encode("Partner,Code\nLantern Relief,1\n"),
    "whole.xlsx": bytes,
  });
  expect(files.map((file) => (isUnread(file) ? file.problem.key : file.sheets.length))).toEqual([
    "packageErrors.truncated",
    "packageErrors.text-file",
    1,
  ]);
  expect(rowsOf(files).map(conditionOf)).toEqual(["unreadable", "unreadable", "not-classified"]);
});

it("keeps what was looked at when a person stops", async () => {
  const bytes = await received({ Data: { rows: fourW } });
  const stopping = new AbortController();
  const found: Looked[] = [];
  const looking = look(
    { "one.xlsx": bytes, "two.xlsx": bytes },
    today,
    (file) => {
      found.push(file);
      stopping.abort();
    },
    stopping.signal,
  );
  await expect(looking).rejects.toMatchObject({ code: "cancelled" });
  expect(found.map(({ fileName }) => fileName)).toEqual(["one.xlsx"]);
});

it("says of the open workbook the same as of its file", async () => {
  const host = await openHost({ Data: fourW });
  await classifySheet(services, await sheetIdOf("Data"), {
    ...allowedForOcha,
    organisation: "Lantern Relief",
  });
  const { fileName, sheets } = await lookAtWorkbook(services, today);
  host.close();
  expect(fileName).toBe("");
  expect(sheets.map((sheet) => [conditionOf(rowOf(sheet)), permissions(sheet)["ocha"]])).toEqual([
    ["in-order", "treated"],
  ]);
});
