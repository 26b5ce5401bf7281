import { excelMembers } from "../../src/host/objects/excelClasses";
import { describeHost } from "../../src/host/wire/describeHost";
import { frameServiceClasses } from "../../src/host/wire/services/frameServices";
import { hostDocument } from "./hostDocument";
import { missingSection } from "./missingMembers";
import { documentedMembers } from "./officeTypes";

/** docs/host.md as the code is now. */
export const currentHostDocument = (): string =>
  hostDocument(
    excelMembers(),
    missingSection(documentedMembers().values(), excelMembers()),
    describeHost(frameServiceClasses),
  );
