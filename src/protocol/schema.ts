import * as v from "valibot";
import type { Protocol } from "./protocol";
import { audiences, disclosureClasses, informationTypes, placeLevels } from "./rule";

const aspect = v.picklist(["organisations", "activity", "place", "population"]);

const condition = v.picklist([
  "not-shared",
  "consent-of-organisation",
  "prior-approval-of-organisation",
  "active-members-only",
  "blind-copy",
  "members-own-anonymised-version",
  "as-needed",
  "one-focal-point",
  "drafting-only",
]);

const words = v.strictObject({
  informationType: v.pipe(v.string(), v.nonEmpty()),
  audience: v.pipe(v.string(), v.nonEmpty()),
  level: v.string(),
  disclosure: v.pipe(v.string(), v.nonEmpty()),
});

const rule = v.pipe(
  v.strictObject({
    id: v.string(),
    informationType: v.picklist(informationTypes),
    audience: v.picklist(audiences),
    words,
    organisations: v.picklist(["identifiable", "coded", "removed"]),
    activity: v.picklist(["full", "percentages", "broad"]),
    finestPlace: v.picklist(placeLevels),
    population: v.picklist(["disaggregated", "aggregated"]),
    disclosure: v.picklist(disclosureClasses),
    conditions: v.array(condition),
    silentOn: v.array(aspect),
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

/** A table that is not one. `data.path` is the first wrong place, for example `rules.3.audience`; `""` is the whole. */
export class ProtocolFormatError extends Error {
  readonly code = "protocol-format";
  constructor(readonly data: { readonly path: string }) {
    super(`protocol format: ${data.path}`);
  }
}

/**
 * Reads another hub's table, whole or not at all.
 * @throws {ProtocolFormatError} when anything in it is not as `protocolSchema` says.
 */
export function parseProtocol(value: unknown): Protocol {
  const result = v.safeParse(protocolSchema, value);
  if (result.success) return result.output;
  throw new ProtocolFormatError({ path: v.getDotPath(result.issues[0]) ?? "" });
}
