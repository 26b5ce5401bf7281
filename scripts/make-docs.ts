import { writeFileSync } from "node:fs";
import { join } from "node:path";
import texts from "../src/i18n/en.json";
import { turkeyProtocol } from "../src/protocol/turkey";
import { currentHostDocument } from "./docs/currentHostDocument";
import { hidingPlaces } from "../test/package/scan/hidingPlaces";
import { hidingPlacesDocument } from "./docs/hidingPlacesDocument";
import { informationTypesDocument } from "./docs/informationTypesDocument";
import { protocolDocument } from "./docs/protocolDocument";

const write = (name: string, text: string): void => {
  writeFileSync(join(__dirname, "..", "docs", name), text);
};

write("protocol.md", protocolDocument(turkeyProtocol, texts.protocol));
write("hiding-places.md", hidingPlacesDocument(hidingPlaces, texts.scan));
write("information-types.md", informationTypesDocument());
write("host.md", currentHostDocument());
