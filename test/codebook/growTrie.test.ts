import fc from "fast-check";
import { growTrie } from "../../src/codebook/growTrie";
import { keyAt, mayOpen, step } from "../../src/codebook/nameTrie";

const unit = fc.constantFrom("a", "b", "p", "م", "ن", "1", "9");
const words = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 6 }));
const letterOf = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

const placeOf = (keys: readonly string[], text: string): number => {
  const trie = growTrie(keys, 1, () => false);
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    node = step(trie, node, letterOf(text, at));
    if (node === 0) return -1;
  }
  return keyAt(trie, node);
};

test("leads to every key and to nothing else", () => {
  fc.assert(
    fc.property(words, fc.string({ unit, minLength: 1 }), (keys, text) => {
      for (const word of [...keys, text]) expect(placeOf(keys, word)).toBe(keys.indexOf(word));
    }),
  );
});

test("its openings let every key pass, whatever follows it", () => {
  fc.assert(
    fc.property(words, fc.string(), (keys, rest) => {
      const trie = growTrie(keys, 1, () => false);
      for (const key of keys) {
        const text = key + rest;
        expect(mayOpen(trie, letterOf(text, 0), letterOf(text, 1), letterOf(text, 2))).toBe(true);
      }
    }),
  );
});
