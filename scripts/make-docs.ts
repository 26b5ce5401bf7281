import { writeFileSync } from "node:fs";
import { join } from "node:path";
import texts from "../src/i18n/en.json";
import { excelMembers } from "../src/host/objects/excelClasses";
import { describeHost } from "../src/host/wire/describeHost";
import { frameServiceClasses } from "../src/host/wire/frameServices";
import { turkeyProtocol } from "../src/protocol/turkey";
import { hostDocument } from "./docs/hostDocument";
import { protocolDocument } from "./docs/protocolDocument";

const write = (name: string, text: string): void => {
  writeFileSync(join(__dirname, "..", "docs", name), text);
};

write("protocol.md", protocolDocument(turkeyProtocol, texts.protocol));
write("host.md", hostDocument(excelMembers(), describeHost(frameServiceClasses)));
