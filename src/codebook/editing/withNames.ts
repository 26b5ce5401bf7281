import type { Organisation } from "../codebook";

/** An entry under these names, the first of which is shown; what it knew of the others is forgotten. */
export const withNames = (entry: Organisation, names: readonly string[]): Organisation => {
  const [name = entry.name, ...aliases] = new Set(names);
  const languages = Object.entries(entry.languages).filter(([of]) => names.includes(of));
  return { ...entry, name, aliases, languages: Object.fromEntries(languages) };
};
