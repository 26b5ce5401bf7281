import type { Rule } from "../../protocol/rule";
import type { Contact, ContactList, Unreachable } from "./recipients";

/** Who may be written to, besides what the list says. */
export interface Circle {
  /** Only these, when the message goes "only to active members who share 4W data". */
  readonly active?: readonly string[] | undefined;
  /** Organisations that stopped sharing. */
  readonly stopped: readonly string[];
  /** Organisations that would have to agree, and did not. */
  readonly notConsented: readonly string[];
  /** The same for all names of one organisation. */
  readonly keyOf: (organisation: string) => string;
}

export const leftOutReasons = [
  "no-address",
  "bad-address",
  "double",
  "not-active",
  "stopped-sharing",
  "no-consent",
] as const;

export interface LeftOut extends Omit<Unreachable, "reason"> {
  readonly reason: (typeof leftOutReasons)[number];
}

export interface AddressLine {
  /** `bcc`: nobody sees who else receives it. */
  readonly field: "bcc" | "to";
  readonly addresses: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Whether nobody may see who else receives a message: addresses name organisations. */
export const isBlind = ({ conditions, organisations }: Rule): boolean =>
  conditions.includes("blind-copy") || organisations !== "identifiable";

/**
 * The address line of a message under a row of "E-mail communication": "Protection Cluster Coordinators blind close copy (bcc)
 * all communication" to members; for planning and for other coordinators addresses "will be visible".
 */
export const addressLine = (
  rule: Rule,
  { contacts, unreachable }: ContactList,
  circle: Circle,
): AddressLine => {
  const isIn = (names: readonly string[]): ((organisation: string) => boolean) => {
    const keys = new Set(names.map(circle.keyOf));
    return (organisation) => keys.has(circle.keyOf(organisation));
  };
  const isActive = circle.active === undefined ? () => true : isIn(circle.active);
  const [hasStopped, hasNotAgreed] = [isIn(circle.stopped), isIn(circle.notConsented)];
  const addresses = new Map<string, string>();
  const leftOut: LeftOut[] = [...unreachable];
  const reasonAgainst = ({ organisation, address }: Contact): LeftOut["reason"] | undefined => {
    if (hasStopped(organisation)) return "stopped-sharing";
    if (hasNotAgreed(organisation)) return "no-consent";
    if (!isActive(organisation)) return "not-active";
    return addresses.has(address.toLowerCase()) ? "double" : undefined;
  };
  for (const contact of contacts) {
    const reason = reasonAgainst(contact);
    const { row, organisation, address } = contact;
    if (reason === undefined) addresses.set(address.toLowerCase(), address);
    else leftOut.push({ row, organisation, reason });
  }
  return {
    field: isBlind(rule) ? "bcc" : "to",
    addresses: [...addresses.values()].sort(),
    leftOut: leftOut.sort((one, other) => one.row - other.row),
  };
};

/** What mail programs and Windows take as a link, in characters. */
const longestLink = 2000;

/**
 * Links that open a message with the addresses in place; several when one would be too long, and none without addresses.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6068
 * @example mailtoLinks({ field: "bcc", addresses: ["a@sun.example"] }) // ["mailto:?bcc=a%40sun.example"]
 */
export const mailtoLinks = (
  { field, addresses }: Pick<AddressLine, "field" | "addresses">,
  longest = longestLink,
): readonly string[] => {
  const start = field === "bcc" ? "mailto:?bcc=" : "mailto:";
  const links: string[] = [];
  for (const address of addresses.map(encodeURIComponent)) {
    const last = links.at(-1);
    const longer = last === undefined ? undefined : `${last},${address}`;
    if (longer === undefined || longer.length > longest) links.push(`${start}${address}`);
    else links[links.length - 1] = longer;
  }
  return links;
};
