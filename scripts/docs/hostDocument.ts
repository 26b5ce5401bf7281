import type { ClassMembers } from "../../src/host/objects/excelClasses";
import { commonApiSection } from "./commonApiSection";

const introduction = `# What the embedded host can do

Written by \`npm run docs\` from the host's own declarations; do not edit it. Each class of Office.js is listed with what works on
the host as Excel documents it. A member that is not here fails with \`ApiNotFound\`, "host: … is not implemented", never with
\`undefined\`: docs/adr/0021-the-host-does-only-what-is-declared.md says why.`;

const line = (title: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${title}: ${names.map((name) => `\`${name}\``).join(", ")}.`];

const inOrder = (names: readonly string[]): readonly string[] => [...names].sort();

const section = ({ name, readOnly, writable, objects, methods, events }: ClassMembers): string =>
  [
    `### ${name}`,
    ...line("Read and set", inOrder(writable)),
    ...line("Read", inOrder(readOnly)),
    ...line("Leads to", inOrder(objects)),
    ...line("Methods", inOrder(methods)),
    ...line("Events", inOrder(events)),
  ].join("\n\n");

/**
 * docs/host.md: everything the host can do, class by class, and what it can't.
 *
 * @param excel the classes of Excel's object model
 * @param missing Markdown of what Microsoft documents and the host lacks, as `missingSection` writes it
 * @param services Markdown of the services behind `Office.addin` and `Office.ribbon`, as `describeHost` writes it
 */
export const hostDocument = (excel: readonly ClassMembers[], missing: string, services: string): string =>
  `${[
    introduction,
    "## Excel's object model",
    ...excel.map(section),
    missing,
    "## Services of the add-in's frame",
    "Behind `Office.addin`, `Office.actions` and `Office.ribbon`.",
    services.trimEnd().replaceAll(/^## /gm, "### "),
    commonApiSection(),
  ].join("\n\n")}\n`;
