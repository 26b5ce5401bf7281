import { foldText, stem } from "./fold";

/** Words that stand for a concept, as they are compared. */
export interface Phrase<Concept> {
  readonly words: readonly string[];
  readonly concept: Concept;
  /** Too short or too common to mean anything inside a longer header. */
  readonly alone: boolean;
}

/** Phrases for each concept, in one language. */
export type Phrases<Concept extends string> = Readonly<Partial<Record<Concept, readonly string[]>>>;

/** The phrases of a language; those of `aloneWords` mean nothing inside a longer header. */
export function phrasesOf<Concept extends string>(
  language: Phrases<Concept>,
  aloneWords: ReadonlySet<string>,
): readonly Phrase<Concept>[] {
  return (Object.entries(language) as [Concept, readonly string[]][]).flatMap(([concept, list]) =>
    list.map((text) => {
      const words = foldText(text).split(" ").map(stem);
      const alone = !concept.startsWith("~") && aloneWords.has(words.join(" "));
      return { words, concept, alone };
    }),
  );
}

export function push<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
