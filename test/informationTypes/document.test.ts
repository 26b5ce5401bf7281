import { readFileSync } from "node:fs";
import path from "node:path";
import { informationTypesDocument } from "../../scripts/docs/informationTypesDocument";

test("docs/information-types.md shows what copies are like now (npm run docs writes it again)", () => {
  const written = readFileSync(path.join(__dirname, "../../docs/information-types.md"), "utf8");
  expect(written).toBe(informationTypesDocument());
});
