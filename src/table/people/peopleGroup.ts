import phrases from "../data/people.json";
import { headerParts } from "../words/fold";
import { Lexicon } from "../words/lexicon";
import { ageBandIn, type AgeBand } from "./ageBand";

export const sexes = ["female", "male"] as const;
export const displacements = ["idp", "host", "returnee", "refugee"] as const;

/** Of whom a number speaks; what is undefined is not told apart. */
export interface PeopleGroup {
  readonly sex?: (typeof sexes)[number];
  readonly age?: AgeBand;
  readonly disability?: true;
  readonly displacement?: (typeof displacements)[number];
}

type Word = keyof typeof phrases;

const child: AgeBand = { from: 0, to: 17 };
const adult: AgeBand = { from: 18 };
const older: AgeBand = { from: 60 };

/** Children are under 18 (Convention on the Rights of the Child, article 1), adolescents 10 to 19 and youth 15 to 24 (UN). */
const groupOfWord: Readonly<Record<Word, PeopleGroup>> = {
  female: { sex: "female" },
  male: { sex: "male" },
  girl: { sex: "female", age: child },
  boy: { sex: "male", age: child },
  woman: { sex: "female", age: adult },
  man: { sex: "male", age: adult },
  child: { age: child },
  adult: { age: adult },
  older: { age: older },
  "older-woman": { sex: "female", age: older },
  "older-man": { sex: "male", age: older },
  infant: { age: { from: 0, to: 4 } },
  adolescent: { age: { from: 10, to: 19 } },
  youth: { age: { from: 15, to: 24 } },
  disability: { disability: true },
  idp: { displacement: "idp" },
  host: { displacement: "host" },
  returnee: { displacement: "returnee" },
  refugee: { displacement: "refugee" },
};

const lexicon = new Lexicon<Word>([phrases]);

/**
 * Of whom the numbers under a header speak; a band of ages said in numbers counts more than a word.
 *
 * @param hxl the column's tag, whose attributes are read as words (`#reached+f+children`)
 * @param letters whether a letter alone means a sex; "G. Reached" may be a grand total
 * @example peopleGroupOf("Girls (6-17) with disabilities") // { sex: "female", age: { from: 6, to: 17 }, disability: true }
 */
export function peopleGroupOf(header: string, hxl = "", letters = false): PeopleGroup {
  const { main, hints } = headerParts(letters ? header : withoutLetters(header));
  const parts = [...main, ...hints, hxl.replace(/[#+]/g, " ")];
  const words = parts.flatMap((part) => lexicon.read(part, "exact").concepts);
  const age = ageBandIn(header) ?? ageBandIn(hxl);
  return { ...merged(words), ...(age === undefined ? {} : { age }) };
}

function withoutLetters(header: string): string {
  return header.replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, " ");
}

/** Two words that contradict each other ("male and female", "host or IDP") tell nothing apart. */
function merged(words: readonly Word[]): PeopleGroup {
  const groups = [...new Set(words)].map((word) => groupOfWord[word]);
  return {
    ...only("sex", groups),
    ...only("age", groups, ({ from, to }) => `${from}-${to ?? ""}`),
    ...only("disability", groups),
    ...only("displacement", groups),
  };
}

function only<Key extends keyof PeopleGroup>(
  key: Key,
  groups: readonly PeopleGroup[],
  nameOf: (value: NonNullable<PeopleGroup[Key]>) => string = String,
): Pick<PeopleGroup, Key> | Record<string, never> {
  const values = groups.flatMap((group) => (group[key] === undefined ? [] : [group[key]]));
  const [value] = values;
  const agreed = new Set(values.map((each) => nameOf(each))).size === 1;
  return value !== undefined && agreed ? ({ [key]: value } as Pick<PeopleGroup, Key>) : {};
}
