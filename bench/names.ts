import { findContacts } from "../src/codebook/contacts";
import { indexLikeNames } from "../src/codebook/likeNames";
import { nameMatcher } from "../src/codebook/matcher";
import { findPersons } from "../src/codebook/persons";
import type { SearchedName } from "../src/codebook/searchedNames";
import { distinctValues } from "../src/table/relations/distinct";
import { processorTime } from "./processes";

/** Seconds of processor time to look for `spellings` names, contacts and persons in `cells` texts, of which `distinct` differ. */
export interface NamesFigures {
  readonly cells: number;
  readonly distinct: number;
  readonly spellings: number;
  readonly makeMatcher: number;
  /** To take each text once. */
  readonly findDistinct: number;
  readonly findNames: number;
  readonly findContacts: number;
  readonly findPersons: number;
}

const syllables =
  `ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bra cle dri flo gru sta pre tri mon lan ber dor
  fen gal hin jor kem lis mar nor pol`.split(/\s+/);
const kinds = ["Foundation", "Association", "Relief Society", "for Development", "Charity", "Organization"];
const remarks = [
  "Distribution of hygiene kits in the camp, second round, with",
  "Session postponed because of the weather; moved to the school near",
  "Water trucking for 40 families per day through",
  "Referral of three cases, see the list of",
  "توزيع سلل نظافة في المخيم، الجولة الثانية، مع",
  "Çadır dağıtımı köyün yanındaki okulda yapıldı:",
];

/** Repeatable whole numbers under `count`; only for made-up names. */
export const drawing = (seed: number) => {
  let state = seed;
  return (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
};

const pick = <Item>(items: readonly Item[], draw: (count: number) => number): Item | undefined =>
  items[draw(items.length)];

const word = (draw: (count: number) => number): string => {
  const text = Array.from({ length: 2 + draw(2) }, () => pick(syllables, draw)).join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Four spellings an organisation: name, acronym, without its kind, and with a typing error. */
export const spellingsOf = (id: number, draw: (count: number) => number): readonly SearchedName[] => {
  const core = `${word(draw)} ${word(draw)}`;
  const acronym = Array.from({ length: 5 }, () => String.fromCharCode(65 + draw(26))).join("");
  const name = `${core} ${pick(kinds, draw) ?? ""}`;
  return [name, acronym, core, name.replace("a", "e")].map((text) => ({ id: String(id), text }));
};

/** Texts of some 75 letters, one in three with a name. */
export const textsOf = (
  cells: number,
  distinct: number,
  names: readonly SearchedName[],
): readonly string[] => {
  const draw = drawing(cells);
  const texts = Array.from({ length: distinct }, (_, at) => {
    const name = draw(3) === 0 ? (pick(names, draw)?.text ?? "") : `${word(draw)} ${word(draw)}`;
    return `${pick(remarks, draw) ?? ""} ${name}, note ${at}`;
  });
  return Array.from({ length: cells }, (_, at) => texts[at % distinct] ?? "");
};

/** Looks for the names of 2,000 organisations, each distinct text once. */
export const measureNames = (cells: number, distinct: number): NamesFigures => {
  const draw = drawing(7);
  const names = Array.from({ length: 2_000 }, (_, id) => spellingsOf(id, draw)).flat();
  const texts = textsOf(cells, distinct, names);
  const [matcher, makeMatcher] = processorTime(() => nameMatcher(names));
  const [{ values }, findDistinct] = processorTime(() => distinctValues(texts));
  const search = (find: (text: string) => readonly unknown[]) =>
    processorTime(() => values.reduce<number>((sum, text) => sum + find(String(text)).length, 0));
  const [found, findNames] = search(matcher.find);
  const [, contacts] = search(findContacts);
  const [, persons] = search(findPersons);
  if (found < distinct / 4) throw new Error(`names were lost: ${String(found)} in ${String(distinct)} texts`);
  return {
    ...{ cells, distinct, spellings: names.length, makeMatcher, findDistinct },
    ...{ findNames, findContacts: contacts, findPersons: persons },
  };
};

/** Seconds of processor time to file `known` spellings and to find those that `asked` new names are like. */
export interface LikeNamesFigures {
  readonly known: number;
  readonly asked: number;
  readonly alike: number;
  readonly file: number;
  readonly find: number;
}

/** Half of the new names are known ones with a letter left out, the others are of nobody. */
export const measureLikeNames = (organisations: number, asked: number): LikeNamesFigures => {
  const draw = drawing(11);
  const names = Array.from({ length: organisations }, (_, id) => spellingsOf(id, draw)).flat();
  const slipped = (text: string): string => text.slice(0, 3) + text.slice(4);
  const news = Array.from({ length: asked }, (_, at) =>
    at % 2 === 0
      ? slipped(pick(names, draw)?.text ?? "")
      : `${word(draw)} ${word(draw)} ${pick(kinds, draw) ?? ""}`,
  );
  const [index, file] = processorTime(() => indexLikeNames(names));
  const [alike, find] = processorTime(() => news.filter((name) => index.find(name).length > 0).length);
  if (alike < asked / 4) throw new Error(`names were lost: ${String(alike)} of ${String(asked)} are alike`);
  return { known: names.length, asked, alike, file, find };
};
