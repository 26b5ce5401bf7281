import { readFileSync } from "node:fs";
import * as v from "valibot";
import { checkSchema } from "../../src/cli/output/checkOutput";
import {
  codebookImportSchema,
  codebookListSchema,
  codebookMergeSchema,
  codebookReadSchema,
  codebookSentSchema,
} from "../../src/cli/output/codebookOutput";
import { classifySchema } from "../../src/cli/output/classifyOutput";
import { failureSchema } from "../../src/cli/output/common";
import { copySchema } from "../../src/cli/output/copyOutput";
import { dashboardSchema } from "../../src/cli/output/dashboardOutput";
import { inspectSchema } from "../../src/cli/output/inspectOutput";
import { lookSchema } from "../../src/cli/output/lookOutput";
import { scanSchema } from "../../src/cli/output/scanOutput";
import { verifySchema } from "../../src/cli/output/verifyOutput";

const text = readFileSync("docs/cli.md", "utf8");
const examples = [...text.matchAll(/```json\n(.*?)```/gs)].map(
  ([, json = ""]) => JSON.parse(json) as unknown,
);
const schemas = [
  failureSchema,
  inspectSchema,
  classifySchema,
  copySchema,
  dashboardSchema,
  checkSchema,
  lookSchema,
  scanSchema,
  verifySchema,
  codebookReadSchema,
  codebookSentSchema,
  codebookListSchema,
  codebookImportSchema,
  codebookMergeSchema,
];

test("docs/cli.md has a true example of each output", () => {
  expect(examples).toHaveLength(schemas.length);
  schemas.forEach((schema, at) => {
    expect(v.safeParse(schema, examples[at]).issues).toBeUndefined();
  });
});
