import { commonMethods } from "../../src/host/wire/common/commonMethods";
import { documentEventNames } from "../../src/host/wire/eventDelivery";
import { requirementsWith } from "../../src/host/wire/requirements";

const list = (names: readonly string[]): string =>
  [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(", ");

/** What the host answers of the Common API, and which requirement sets it claims, from the host's own tables. */
export function commonApiSection(): string {
  const methods = Object.values(commonMethods).map(({ name }) => name);
  const sets = Object.entries(requirementsWith(() => true)).map(([name, version]) => `${name} ${version}`);
  return [
    "## Common API",
    'Of `Office.context` and what hangs on it. Any other method is refused with error 5000, "The operation is not supported."',
    `Methods: ${list(methods.filter((name) => !name.startsWith("(")))}.`,
    `Events of the document: ${list(Object.values(documentEventNames))}.`,
    "## Requirement sets",
    `What \`isSetSupported\` says yes to: ${list(sets)}.`,
  ].join("\n\n");
}
