import * as v from "valibot";
import { audiences, informationTypes } from "../protocol/rule";
import { changeKinds, keptTextKinds, organisationStatuses, organisationTypes } from "./codebook";

export const codebookFormat = "confide-codebook";
export const codebookVersion = 2;

const text = v.pipe(v.string(), v.minLength(1));
const time = v.pipe(v.string(), v.isoTimestamp());
const codes = v.record(v.string(), text);
const codeLists = v.record(v.string(), v.array(text));

const organisation = v.strictObject({
  id: text,
  name: text,
  aliases: v.array(text),
  languages: v.record(v.string(), text),
  type: v.optional(v.picklist(organisationTypes)),
  status: v.picklist(organisationStatuses),
  codes,
  formerCodes: codeLists,
});

const change = v.strictObject({
  id: text,
  at: time,
  kind: v.picklist(changeKinds),
  before: v.array(organisation),
  after: v.array(text),
  undoes: v.optional(text),
});

const keptText = v.strictObject({
  text,
  kind: v.picklist(keptTextKinds),
  organisation: v.string(),
  column: v.optional(v.string()),
});

const copyRecord = v.strictObject({
  id: text,
  at: time,
  informationType: v.picklist(informationTypes),
  audience: v.picklist(audiences),
  series: text,
  period: v.string(),
  codes: v.array(text),
});

/** A codebook as it stands in a file. */
export const fileSchema = v.strictObject({
  format: v.literal(codebookFormat),
  version: v.literal(codebookVersion),
  organisations: v.array(organisation),
  usedCodes: codeLists,
  patterns: v.record(
    v.string(),
    v.strictObject({ prefix: v.string(), digits: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ),
  shared: v.record(v.picklist(audiences), v.optional(text)),
  apart: v.array(v.tuple([text, text])),
  keptTexts: v.optional(v.array(keptText), []),
  history: v.array(change),
  lookUps: v.array(v.strictObject({ at: time, codes: v.array(text) })),
  copies: v.array(copyRecord),
  fingerprintSalt: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
  changedAt: time,
});

export const envelopeSchema = v.looseObject({ format: v.literal(codebookFormat), version: v.number() });

/** As Confide wrote it until November 2026. */
export const firstVersionSchema = v.strictObject({
  format: v.literal(codebookFormat),
  version: v.literal(1),
  organisations: v.array(v.strictObject({ id: text, name: text, aliases: v.array(text), codes })),
  usedCodes: codeLists,
  changedAt: time,
});
