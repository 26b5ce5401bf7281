import words from "./data/words.json";

/** Words that are also organisations' names or acronyms: in running text they count only with their capitals. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.ordinaryWords);

/** Kinds of organisations, not names: coded where they stand as one, never searched for in text. */
export const genericNames: ReadonlySet<string> = new Set(words.kinds);

/** Words that make a phrase the name of an organisation, folded. */
export const organisationWords: ReadonlySet<string> = new Set(words.organisationWords);

/** What may follow a comma, stroke or dash without being a second organisation. */
export const notOrganisations: ReadonlySet<string> = new Set(words.notOrganisations);

/** Words that an acronym mostly passes over. */
export const smallWords: ReadonlySet<string> = new Set(words.smallWords);

/** At the head of a name they are no part of it. */
export const articles: ReadonlySet<string> = new Set(words.articles);

/** At the end of a name they are no part of it; several may follow one another (`Ltd. Şti.`). */
export const legalForms: ReadonlySet<string> = new Set(words.legalForms);

/** Folded words that are written in several ways, and one of these. */
export const wordSpellings: ReadonlyMap<string, string> = new Map(Object.entries(words.spellings));
