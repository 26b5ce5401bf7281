import type { Codebook, Organisation } from "../../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../../src/codebook/enrol";
import type { Stamp } from "../../../src/codebook/editing/changeEntries";
import { allNames } from "../../../src/codebook/lookup";
import { seededRandom } from "../../support/random";

/**
 * A codebook from lines such as `Lantern Relief; LR; لانترن`: a name and its aliases. The id of each entry is its name; each has a
 * code for OCHA.
 */
export const bookOf = (...lines: readonly string[]): Codebook => {
  const entries = lines.map((line) => line.split("; "));
  const names = entries.map(([name = ""]) => name);
  const { codebook } = enrol(emptyCodebook(start), names, "ocha", seededRandom(1), start);
  return {
    ...codebook,
    organisations: codebook.organisations.map((organisation, at) => ({
      ...organisation,
      id: organisation.name,
      aliases: entries[at]?.slice(1) ?? [],
    })),
  };
};

const start = "2026-11-01T08:00:00.000Z";

/** A stamp for the change that is called so. */
export const stamp = (id: string): Stamp => ({ id, at: "2026-11-02T09:00:00.000Z" });

/** Entries as `bookOf` reads them. */
export const linesOf = ({ organisations }: Codebook): readonly string[] =>
  organisations.map((entry) => allNames(entry).join("; "));

/** The entry that has this name. */
export const entryNamed = ({ organisations }: Codebook, name: string): Organisation => {
  const found = organisations.find((entry) => allNames(entry).includes(name));
  if (found === undefined) throw new Error(`no entry is named ${name}`);
  return found;
};

/** Every organisation gets a code for the Whole of Syria, as when a copy is made. */
export const copyMade = (codebook: Codebook, ...names: readonly string[]): Codebook =>
  enrol(codebook, names, "wos", seededRandom(7), "2026-11-03T08:00:00.000Z").codebook;
