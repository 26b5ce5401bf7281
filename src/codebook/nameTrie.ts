import { nameWords } from "./fold";
import { caseRule, type CaseRule, type SearchedName } from "./searchedNames";

/** Names by their folded words: each word leads on to those that may follow it. */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  /** The names whose last word this is. */
  readonly ends: { readonly name: SearchedName; readonly rule: CaseRule }[];
}

const emptyNode = (): NameTrie => ({ next: new Map(), ends: [] });

const plant = (root: NameTrie, words: readonly string[], name: SearchedName, rule: CaseRule): void => {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
  }
  node.ends.push({ name, rule });
};

/** A name of several words can also be found written as one. */
export const nameTrie = (names: readonly SearchedName[]): NameTrie => {
  const root = emptyNode();
  for (const name of names) {
    const words = nameWords(name.text);
    const rule = caseRule(name.text);
    plant(root, words, name, rule);
    const joined = words.join("");
    if (words.length > 1 && joined.length >= 5) plant(root, [joined], name, rule);
  }
  return root;
};
