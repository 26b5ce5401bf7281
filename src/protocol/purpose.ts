import { audiences, type Audience, type InformationType, type Rule } from "./rule";

/** What information is wanted for. */
export const purposes = ["coordination", "field-planning"] as const;
export type Purpose = (typeof purposes)[number];

/** Footnote 5 of the protocol, its own words. */
export const fieldPlanningWords =
  "At present, Cluster members are sharing identifiable (organizations' names, focal points) and detailed geographic information (below sub-district) for dignity kit distributions, emergency response planning and referral pathway development. The cluster coordinators anticipate additional operational scenarios, tools and documents, which will practically require deanonymisation and detailed geographic information.";

/** "Cluster (internal) operational planning and field-level coordination": what leaves the cluster is not meant. */
const internal: readonly Audience[] = ["coordinators", "members-field", "members"];

/** Contact information and e-mail have rows of their own for it (`members-field`). */
const planned: readonly InformationType[] = ["4w"];

/** Outside the cluster: everybody but the Coordinators and members. */
export const externalAudiences: readonly Audience[] = audiences.filter(
  (audience) => !internal.includes(audience),
);

/** Does the purpose open anything for this kind of information and this audience? */
export const isOpenedBy = (purpose: Purpose, type: InformationType, audience: Audience): boolean =>
  purpose === "field-planning" && planned.includes(type) && internal.includes(audience);

/**
 * What a rule says for a purpose; what it opens has an id of its own (`4w/members+field-planning`), so that a copy made for
 * that purpose is never taken for one that may go round. Field-level operational planning opens names of organisations and places below the
 * sub-district to members (protocol, agreed principles and footnote 5); what the rule says of activities and figures stays.
 */
export const ruleForPurpose = (rule: Rule, purpose: Purpose): Rule =>
  isOpenedBy(purpose, rule.informationType, rule.audience)
    ? { ...rule, id: `${rule.id}+${purpose}`, organisations: "identifiable", finestPlace: "site" }
    : rule;
