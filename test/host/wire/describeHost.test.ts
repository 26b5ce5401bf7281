import { describeHost } from "../../../src/host/wire/describeHost";
import { toyClasses } from "./toyWorkbook";

test("lists classes and their members by name, without those that serve the library only", () => {
  expect(describeHost(toyClasses)).toBe(`## Range

Read and set: \`values\`.

Read: \`address\`.

Leads to: \`format\`.

Methods: \`getBoundingRect\`.

## Workbook

Read: \`name\`.

Leads to: \`worksheets\`.

Methods: \`remember\`.

## Worksheet

Read and set: \`name\`.

Read: \`id\`.

Methods: \`getRange\`, \`getUsedRangeOrNullObject\`.

## WorksheetCollection

Leads to: \`items\`.

Methods: \`add\`, \`getCount\`, \`getItem\`, \`getItemOrNullObject\`.
`);
});
