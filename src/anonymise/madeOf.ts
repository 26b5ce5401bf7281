import type { InformationType, Rule } from "../protocol/rule";
import type { Handling } from "./handling";

/** Information that is made of contacts; elsewhere a focal point is nobody's business. */
const typesWithContacts: ReadonlySet<InformationType> = new Set([
  "contacts",
  "email",
  "training",
  "workplan",
]);

/** Without their texts nothing is left of these to read (docs/adr/0255). */
const typesOfTexts: ReadonlySet<InformationType> = new Set(["minutes", "training", "assessment", "workplan"]);

/** In these an activity is a topic, a step or a point of the agenda, not what somebody does somewhere. */
const typesOfSteps: ReadonlySet<InformationType> = new Set(["minutes", "training", "workplan"]);

/** May people be named and reached under this rule? */
export const sharesContacts = ({ organisations, informationType }: Rule): boolean =>
  organisations === "identifiable" && typesWithContacts.has(informationType);

export const isMadeOfTexts = ({ informationType }: Rule): boolean => typesOfTexts.has(informationType);

export const isMadeOfSteps = ({ informationType }: Rule): boolean => typesOfSteps.has(informationType);

/** "Organizations' names, a focal point (contact info)": such a row lists what is shared, and nothing else is. */
export const isListed = ({ kind }: Handling, { conditions }: Rule): boolean =>
  !conditions.includes("one-focal-point") || kind === "organisation" || kind === "contact";
