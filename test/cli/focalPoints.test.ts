import path from "node:path";
import * as v from "valibot";
import { stopWhenNobodyAsks } from "../../src/cli/focalPointsReport";
import { copySchema } from "../../src/cli/output/copyOutput";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";
import { firstSheetText, writeSheetFile } from "./sheetFile";

jest.setTimeout(30_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const file = path.join(folder.path, "contacts.xlsx");
beforeAll(() => {
  writeSheetFile(file, [
    ["Organisation", "Focal point", "E-mail"],
    ["Green Kite Association", "Farid Plover", "farid.plover@greenkite.example"],
    ["Stone Bridge Aid", "Basil Heron", "basil.heron@stonebridge.example"],
    ["Green Kite Association", "Ghada Wren", "ghada.wren@greenkite.example"],
  ]);
});

const words = ["copy", file, "--type", "contacts", "--audience", "inter-cluster", "--out", folder.path];

test("the first focal point of each organisation goes, and what to type for another is said", async () => {
  const { out } = await run(words);
  expect(out).toContain("row 2, Farid Plover, farid.plover@greenkite.example: in the copy");
  expect(out).toContain("add --focal-point 4");
});

test("the one that is typed goes, by its row", async () => {
  const { copy, focalPoints } = v.parse(copySchema, (await runJson([...words, "--focal-point", "4"])).json);
  expect(focalPoints.map(({ points }) => points.map(({ row, goes }) => [row, goes]))).toEqual([
    [
      [2, false],
      [4, true],
    ],
  ]);
  const text = firstSheetText(copy ?? "");
  expect(text).toContain("Ghada Wren");
  expect(text).not.toContain("Farid Plover");
});

test("a row among which nobody has to choose is bad input", async () => {
  const { exitCode, complaint } = await run([...words, "--focal-point", "3"]);
  expect(exitCode).toBe(2);
  expect(complaint).toContain("Row 3 is not among the focal points to choose from");
  expect((await run([...words, "--focal-point", "Ghada"])).complaint).toContain("“Ghada” is no row");
  expect(() => {
    stopWhenNobodyAsks([2], []);
  }).toThrow("no-focal-points");
});
