import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { excelMembers } from "../../../src/host/objects/excelClasses";

const library = readFileSync(
  join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-web-16.00.debug.js"),
  "utf8",
);

test("every member that the host claims is a member of the real Office.js", () => {
  const unknown = excelMembers().flatMap(({ name, readOnly, writable, objects, methods }) => [
    ...[...readOnly, ...writable, ...objects]
      .filter((member) => !library.includes(`Object.defineProperty(${name}.prototype, "${member}"`))
      .map((member) => `${name}.${member}`),
    ...methods
      .filter((member) => !library.includes(`${name}.prototype.${member} = function`))
      .map((member) => `${name}.${member}`),
  ]);
  expect(unknown).toEqual([]);
});
