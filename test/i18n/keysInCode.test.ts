import { leftOutReasons } from "../../src/anonymise/mail/addressLine";
import strictTopics from "../../src/anonymise/measures/data/strictTopics.json";
import { risks, rowKeys, wayKinds } from "../../src/anonymise/repairs/riskDecisions";
import { organisationStatuses, organisationTypes } from "../../src/codebook/codebook";
import { refusalReasons, warningReasons } from "../../src/codebook/importing/remarks";
import { questionKinds, sides } from "../../src/codebook/merging/comparison";
import { commandErrorCodes } from "../../src/commands/commandError";
import { copyColumns } from "../../src/commands/distributionRecord";
import { pages } from "../../src/commands/navigation";
import { tableFormats } from "../../src/commands/offerTable";
import { rowOrders } from "../../src/commands/overview/chooseRows";
import { permissionKinds, sheetConditions } from "../../src/commands/overview/overviewRow";
import { overviewColumns } from "../../src/commands/overview/rowCells";
import { excelErrorCodes } from "../../src/excel/excelError";
import english from "../../src/i18n/en.json";
import { createTranslator } from "../../src/i18n/translator";
import { purposes } from "../../src/protocol/purpose";
import { protocolErrorCodes } from "../../src/protocol/formatError";
import { refusalKeys } from "../../src/protocol/question";
import {
  activityDetails,
  aspects,
  audiences,
  conditions,
  disclosureClasses,
  informationTypes,
  organisationIdentities,
  placeLevels,
  populationDetails,
} from "../../src/protocol/rule";
import { consentKinds } from "../../src/records/register/entry";
import { faultKeys } from "../../src/records/register/said";
import { roles } from "../../src/table/role";
import { roleGroups } from "../../src/taskpane/columns/roleGroups";
import { columnFilters } from "../../src/taskpane/columns/standing";
import { addinSources } from "../support/messages";

const { has } = createTranslator("en");
const sections = Object.keys(english);

/** A key with its plural forms. */
const isKnown = (key: string): boolean => has(key) || has(`${key}_other`);

it("has every key that the code writes out", () => {
  const missing = addinSources().flatMap(({ file, text }) =>
    [...text.matchAll(/["`]([a-zA-Z]+(?:\.[\w-]+)+)["`]/g)]
      .map(([, key]) => key ?? "")
      .filter((key) => sections.includes(key.split(".")[0] ?? "") && !/\.(ts|tsx|json)$/.test(key))
      .filter((key) => !isKnown(key))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});

it("has every key that the code asks the translator for", () => {
  const missing = addinSources().flatMap(({ file, text }) =>
    [...text.matchAll(/\b(?:t|translate)\(\s*"([^"]+)"/g)]
      .map(([, key]) => key ?? "")
      .filter((key) => !isKnown(key))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});

/** Keys made of a fixed part and a value of a union. */
const families: Readonly<Record<string, readonly string[]>> = {
  "excelErrors.": excelErrorCodes,
  "pane.repairs.risk.": risks,
  "pane.repairs.way.": wayKinds,
  "pane.risk.keys.": rowKeys,
  "commands.errors.": [...commandErrorCodes, "no-table", "not-held", "worker-failed"],
  "commands.copy.type.": informationTypes,
  "commands.copy.audience.": audiences,
  "overview.columns.": overviewColumns,
  "overview.condition.": sheetConditions,
  "overview.permission.": permissionKinds,
  "overview.visibility.": ["visible", "hidden", "veryHidden"],
  "overview.goes.": ["yes", "treated", "needs", "no"],
  "overview.counted.": ["grave", "organisations", "people", "emails", "phones", "nothing"],
  "pane.overview.orders.": rowOrders,
  "pane.overview.saveAs.": tableFormats,
  "pane.records.saveAs.": tableFormats,
  "protocol.informationType.": informationTypes,
  "protocol.audience.": audiences,
  "protocol.disclosure.": disclosureClasses,
  "protocol.place.": placeLevels,
  "protocol.organisations.": organisationIdentities,
  "protocol.activity.": activityDetails,
  "protocol.population.": populationDetails,
  "protocol.condition.": conditions,
  "protocol.aspectTitle.": aspects,
  "protocol.reasons.": refusalKeys,
  "protocol.errors.": protocolErrorCodes,
  "records.request.": ["greeting", ...consentKinds, "protocol", "answer", "until"],
  "pane.requests.list.": consentKinds,
  "pane.requests.messageTo.": consentKinds,
  "pane.mail.reasons.": leftOutReasons,
  "pane.mail.line.": ["bcc", "to"],
  "pane.mail.copy.": ["bcc", "to"],
  "protocol.differences.": ["added", "missing", "words"],
  "corrections.errors.": [
    "corrections-damaged",
    "corrections-newer",
    "not-a-template",
    "newer-template",
    "damaged-template",
  ],
  "merging.questions.": questionKinds,
  "merging.types.": organisationTypes,
  "merging.statuses.": organisationStatuses,
  "merging.errors.": ["merge-unanswered"],
  "importing.errors.": ["list-refused", "no-code-list"],
  "importing.refusals.": refusalReasons,
  "importing.warnings.": warningReasons,
  "pane.merge.groups.": ["newThere", "same", "conflicting", "newHere"],
  "pane.merge.rest.": sides,
  "corrections.template.": ["added", "gone", "moved", "changed", "loosened", "refused"],
  "pane.risk.small.": ["usual", ...Object.keys(strictTopics)],
  "pane.risk.head.": ["level", "cells", "lone", "paired", "rows"],
  "pane.risk.hidesNothing.": ["coded", "removed"],
  "pane.risk.cell.": ["1", "2"],
  "pane.risk.cells.": ["all", "byPeriod"],
  "pane.columns.group.": roleGroups,
  "pane.columns.filters.": columnFilters,
  "pane.columns.none.": columnFilters,
  "pane.columns.sureness.": ["said", "sure", "fairly", "unsure", "unknown"],
  "pane.page.": pages,
  "pane.records.consentFilters.": ["holds", "to-come", "ended", "all"],
  "pane.records.consentKind.": consentKinds,
  "pane.records.consentTo.": consentKinds,
  "pane.records.held.": ["members", "senior-management"],
  "pane.records.met.": ["members", "senior-management"],
  "protocol.purpose.": purposes,
  "records.copies.": copyColumns,
  "records.faults.": faultKeys,
  "records.errors.": ["classification-damaged", "classification-newer"],
  "roles.": roles,
};

it.each(Object.entries(families))("has %s with every value it is made with", (prefix, values) => {
  expect(values.filter((value) => !isKnown(prefix + value))).toEqual([]);
});

/**
 * Findings and reasons are made in the pure rooms with short keys; each room's keys have their section.
 * Two spellings: `key: "…"` in an object, and a template whose end varies (`holds-${kind}`), which its own room tests.
 */
it("has a sentence for every finding, obstacle and reason that the code makes", () => {
  const made = addinSources()
    .filter(({ file }) => /^src\/(anonymise|table|disclosure)\//.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/\bkey: "([\w-]+)"/g)].map(([, key]) => ({ file, key: key ?? "" })),
    );
  const places = ["findings", "obstacles", "why", "reasons"];
  const missing = made.filter(({ key }) => !places.some((place) => isKnown(`${place}.${key}`)));
  expect(missing).toEqual([]);
});
