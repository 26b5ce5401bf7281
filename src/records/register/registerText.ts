import * as v from "valibot";
import { purposes } from "../../protocol/purpose";
import { audiences, informationTypes } from "../../protocol/rule";
import { consentKinds, type Register } from "./entry";

/** Namespace of the custom XML part that holds the register. It names no place and is never looked up. */
export const registerNamespace = "urn:confide:register:1";

const currentVersion = 1;

const text = v.string();
const filled = v.pipe(v.string(), v.minLength(1));
const time = v.pipe(v.string(), v.isoTimestamp());
const date = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const base = { id: filled, at: time, by: text };
const what = { informationType: v.picklist(informationTypes), audience: v.picklist(audiences) };

const entry = v.variant("kind", [
  v.strictObject({
    ...base,
    ...what,
    kind: v.literal("consent"),
    consent: v.picklist(consentKinds),
    organisation: filled,
    givenBy: text,
    from: date,
    until: v.union([v.literal(""), date]),
    how: text,
  }),
  v.strictObject({ ...base, kind: v.literal("consent-withdrawn"), of: filled, from: date }),
  v.strictObject({
    ...base,
    kind: v.literal("breach"),
    what: filled,
    happenedOn: date,
    noticedOn: date,
    noticedBy: text,
  }),
  v.strictObject({
    ...base,
    kind: v.literal("breach-meeting"),
    of: filled,
    heldBy: v.picklist(["members", "senior-management"]),
    heldOn: date,
    outcome: text,
  }),
  v.strictObject({
    ...base,
    kind: v.literal("breach-resolved"),
    of: filled,
    resolution: filled,
    agreedOn: date,
  }),
  v.strictObject({
    ...base,
    kind: v.literal("sharing-stopped"),
    organisation: filled,
    from: date,
    reasons: text,
  }),
  v.strictObject({ ...base, kind: v.literal("sharing-resumed"), organisation: filled, from: date }),
  v.strictObject({
    ...base,
    ...what,
    kind: v.literal("copy"),
    ruleId: filled,
    protocol: filled,
    purpose: v.picklist(purposes),
    period: text,
    sheetName: filled,
    digest: filled,
    rows: count,
    cellsRedacted: count,
    cellsSuppressed: v.optional(count),
    organisations: v.array(filled),
    decisions: v.array(text),
  }),
  v.strictObject({ ...base, kind: v.literal("copy-sent"), of: filled, to: filled, on: date }),
]);

const registerSchema = v.strictObject({
  version: v.literal(currentVersion),
  entries: v.array(entry),
}) satisfies v.GenericSchema<unknown, Register>;

export type RegisterErrorCode = "register-damaged" | "register-newer";

/** Records that are there and can't be read. They are left where they are; a person has to look at them. */
export class RegisterError extends Error {
  constructor(
    readonly code: RegisterErrorCode,
    readonly data: { readonly version: number } = { version: 0 },
  ) {
    super(`${code} ${data.version}`);
  }
}

/** The register as the text of its part, or of a file: JSON, its entries in the order of their times. */
export const formatRegister = (register: Register): string =>
  JSON.stringify(v.parse(registerSchema, register));

/** @throws RegisterError */
export const parseRegister = (content: string): Register => {
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson()), content);
  if (!stored.success) throw new RegisterError("register-damaged");
  const versioned = v.safeParse(v.looseObject({ version: v.number() }), stored.output);
  const version = versioned.success ? versioned.output.version : 0;
  if (version > currentVersion) throw new RegisterError("register-newer", { version });
  const register = v.safeParse(registerSchema, stored.output);
  if (!register.success) throw new RegisterError("register-damaged", { version });
  return register.output;
};
