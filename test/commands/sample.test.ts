import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { makeCopy } from "../../src/commands/makeCopy";
import { decideAgain, prepareCopy } from "../../src/commands/prepareCopy";
import { saveCopy } from "../../src/commands/saveCopy";
import { listSheets } from "../../src/excel/sheets";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import { openModel } from "../support/host";
import { testServices } from "../support/services";
import { decided } from "./answers";

/** The whole text of a package, part by part. */
const packageText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${Buffer.from(part).toString("utf8")}`)
    .join("\n");

it("makes of the sample a file in which no organisation of the codebook is named", async () => {
  const bytes = new Uint8Array(readFileSync("assets/sample-4w.xlsx"));
  const host = await openModel(await WorkbookModel.open(bytes, "sample-4w.xlsx"));
  const services = testServices();
  const sheets = await listSheets();
  const [largest] = [...sheets].sort((one, other) => other.rows * other.columns - one.rows * one.columns);
  const first = await prepareCopy(services, {
    sheetId: largest?.id ?? "",
    informationType: "4w",
    audience: "ocha",
  });
  const freeText = first.recipe.columns.filter(({ role }) => role === "free-text");
  const made = await makeCopy(services, await decideAgain(services, first, decided(freeText, "redact")));
  await saveCopy(services, made);
  const text = packageText(services.offered[0]?.bytes ?? new Uint8Array()).toLowerCase();
  const names = made.codebook.organisations.flatMap(({ name, aliases }) => [name, ...aliases]);
  const long = names.filter((name) => name.length > 5).map((name) => name.toLowerCase());
  expect(long.length).toBeGreaterThan(10);
  expect(long.filter((name) => text.includes(name))).toEqual([]);
  expect(made.report.cellsCoded).toBeGreaterThan(500);
  host.close();
});
