import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/package/openWorkbook";
import { temporaryFolder } from "../support/temporaryFolder";
import { runJson } from "./run";

const folder = temporaryFolder();
afterAll(folder.remove);

it("the sample's public dashboard shows the whole cluster and all governorates, whatever its communities must hide", async () => {
  const sample = path.resolve("assets/sample-4w.xlsx");
  const words = ["copy", sample, "--type", "dashboard", "--audience", "public", "--out", folder.path];
  const { json } = await runJson(words);
  const { copy } = json as { readonly copy: string };
  const [sheet] = openWorkbook(readFileSync(copy)).sheets;
  const rows = Array.from({ length: 1 + (sheet?.cells.bounds(true)?.bottom ?? 0) }, (_, row) =>
    Array.from({ length: 13 }, (_, column) => sheet?.cells.value(row, column)),
  );
  const suppressed = (level: string): number =>
    rows.filter(([first]) => first === level).flatMap((cells) => cells.filter((value) => value === "[c]"))
      .length;
  expect(rows.filter(([first]) => first === "All places").length).toBeGreaterThan(3);
  expect(["All places", "Governorate"].map(suppressed)).toEqual([0, 0]);
  expect(suppressed("Community")).toBeGreaterThan(1000);
});
