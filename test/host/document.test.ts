import { readFileSync } from "node:fs";
import { join } from "node:path";
import { currentHostDocument } from "../../scripts/docs/currentHostDocument";
import { excelMembers } from "../../src/host/objects/excelClasses";

const document = currentHostDocument();

describe("docs/host.md", () => {
  it("is what the host declares now (npm run docs writes it again)", () => {
    expect(readFileSync(join(__dirname, "../../docs/host.md"), "utf8")).toBe(document);
  });

  it.each(excelMembers())("lists every member of $name", ({ name, readOnly, writable, objects, methods }) => {
    const [, section = ""] = document.split(`### ${name}\n`);
    for (const member of [...readOnly, ...writable, ...objects, ...methods])
      expect(section.split("\n#")[0]).toContain(`\`${member}\``);
  });

  it("lists the services of the frame under their own heading", () => {
    expect(document).toMatch(/## Services of the add-in's frame[^]*### AppRuntimeService/);
  });
});
