import { readFileSync } from "node:fs";
import { join } from "node:path";
import { protocolDocument } from "../../scripts/docs/protocolDocument";
import texts from "../../src/i18n/en.json";
import { turkeyProtocol } from "../../src/protocol/turkey";

const document = protocolDocument(turkeyProtocol, texts.protocol);

describe("docs/protocol.md", () => {
  it("is what the data says now (npm run docs writes it again)", () => {
    expect(readFileSync(join(__dirname, "../../docs/protocol.md"), "utf8")).toBe(document);
  });

  it.each(turkeyProtocol.rules)("quotes the words of $id", ({ words }) => {
    expect(document).toContain(`| ${words.audience} | ${words.level} | ${words.disclosure} |`);
  });
});
