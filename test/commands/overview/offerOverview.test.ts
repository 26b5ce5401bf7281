import { rowsOf } from "../../../src/commands/overview/overviewRow";
import { lookAtFiles } from "../../../src/commands/overview/lookAtFiles";
import { offerOverview } from "../../../src/commands/overview/offerOverview";
import type { UnreadFile, WorkbookOverview } from "../../../src/commands/overview/sheetOverview";
import { readCsv } from "../../../src/package/csv/readCsv";
import { openWorkbook } from "../../../src/package/openWorkbook";
import { emptyRegister } from "../../../src/records/register/entry";
import { testServices } from "../../support/services";
import { fourW, received } from "./received";

const services = testServices();
const files: (WorkbookOverview | UnreadFile)[] = [];

beforeAll(async () => {
  const bytes = await received({ "Lantern 4W": { rows: fourW, classification: {} } });
  const asked = [
    { name: "north/Lantern Relief.xlsx", bytes: () => Promise.resolve(bytes.slice()) },
    { name: "half.xlsx", bytes: () => Promise.resolve(bytes.slice(0, 300)) },
  ];
  await lookAtFiles(services, asked, { register: emptyRegister, on: "2026-11-02" }, (file) =>
    files.push(file),
  );
});

const offered = (): Uint8Array => services.offered.at(-1)?.bytes ?? new Uint8Array();
const csv = async (whole: boolean): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  await offerOverview(services, rowsOf(files), { whole, format: "csv" });
  const [head = [], ...rows] = readCsv(new TextDecoder().decode(offered()));
  return rows.map((row) => Object.fromEntries(head.map((header, at) => [header, row[at]])));
};

it("says a line a sheet, with a column for each audience, and of each file that can't be read why", async () => {
  expect(await csv(true)).toMatchObject([
    {
      File: "north/Lantern Relief.xlsx",
      Sheet: "Lantern 4W",
      State: "Classified",
      "Classified by": "Lantern Relief",
      "Classified on": "2026-10-20",
      "Organisations named": "2",
      "E-mail addresses": "2",
      OCHA: "As a copy",
      Public: "No",
    },
    { File: "half.xlsx", Sheet: "", State: "Can't be read", OCHA: "" },
  ]);
});

it("writes names by their first letters unless somebody wants them whole", async () => {
  await csv(false);
  expect(new TextDecoder().decode(offered())).not.toContain("Lantern");
});

it("comes as a workbook too, which nobody classified", async () => {
  const name = await offerOverview(services, rowsOf(files), { whole: false, format: "xlsx" });
  expect(name).toBe("confide-overview-2026-11-02.xlsx");
  const [sheet] = openWorkbook(offered()).sheets;
  expect(sheet?.cells.value(1, 3)).toBe("Classified");
  expect(sheet?.customProperties.size).toBe(0);
});
