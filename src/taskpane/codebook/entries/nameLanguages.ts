import type { Organisation } from "../../../codebook/codebook";

/** Languages of names in the response, as BCP 47 tags; `unknown` where nobody said it. */
export const nameLanguages = ["unknown", "en", "ar", "fr", "ku", "tr"] as const;
export type NameLanguage = (typeof nameLanguages)[number];

export const languageOf = ({ languages }: Organisation, name: string): NameLanguage =>
  nameLanguages.find((tag) => tag === languages[name]) ?? "unknown";
