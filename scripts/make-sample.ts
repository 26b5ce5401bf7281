import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "./sample/sampleWorkbook";

writeFileSync(join(__dirname, "..", "assets", "sample-4w.xlsx"), sampleWorkbook());
