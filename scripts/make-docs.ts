import { writeFileSync } from "node:fs";
import { join } from "node:path";
import texts from "../src/i18n/en.json";
import { turkeyProtocol } from "../src/protocol/turkey";
import { protocolDocument } from "./docs/protocolDocument";

writeFileSync(join(__dirname, "..", "docs", "protocol.md"), protocolDocument(turkeyProtocol, texts.protocol));
