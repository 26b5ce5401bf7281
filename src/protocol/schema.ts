import * as v from "valibot";
import { formatErrorOf, ProtocolFormatError } from "./formatError";
import type { Protocol } from "./protocol";
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
} from "./rule";

/** More than blanks. */
const filled = v.pipe(v.string(), v.regex(/\S/u));

const words = v.strictObject({
  informationType: filled,
  audience: filled,
  level: v.string(),
  disclosure: filled,
});

const rule = v.pipe(
  v.strictObject({
    id: v.string(),
    informationType: v.picklist(informationTypes),
    audience: v.picklist(audiences),
    words,
    organisations: v.picklist(organisationIdentities),
    activity: v.picklist(activityDetails),
    finestPlace: v.picklist(placeLevels),
    population: v.picklist(populationDetails),
    disclosure: v.picklist(disclosureClasses),
    conditions: v.array(v.picklist(conditions)),
    silentOn: v.array(v.picklist(aspects)),
    note: v.string(),
  }),
  v.forward(
    v.check((row) => row.id === `${row.informationType}/${row.audience}`, "id"),
    ["id"],
  ),
);

/** The form of a hub's table in a file (JSON). Strict: an unknown word or field is a mistake, not a comment. */
const protocolSchema = v.strictObject({
  version: v.literal(1),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  rules: v.pipe(
    v.array(rule),
    v.nonEmpty(),
    v.check((rows) => new Set(rows.map((row) => row.id)).size === rows.length, "twins"),
  ),
}) satisfies v.GenericSchema<unknown, Protocol>;

/**
 * Reads another hub's table, whole or not at all.
 * @throws {ProtocolFormatError} when anything in it is not as `protocolSchema` says.
 */
export function parseProtocol(value: unknown): Protocol {
  const result = v.safeParse(protocolSchema, value);
  if (result.success) return result.output;
  throw formatErrorOf(value, result.issues[0]);
}

/** A table as the text of a file, or as it is kept on a device: JSON, to be read by people too. @throws as `parseProtocol` */
export const formatProtocol = (protocol: Protocol): string =>
  `${JSON.stringify(parseProtocol(protocol), null, 2)}\n`;

/** @throws {ProtocolFormatError} as `parseProtocol`, and `protocol-not-json` */
export function parseProtocolText(text: string): Protocol {
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!stored.success) throw new ProtocolFormatError("protocol-not-json");
  return parseProtocol(stored.output);
}
