/**
 * Keys letter by letter: each node leads on to the letters that may follow it. Nodes are numbers, 0 is the root; flat
 * lists, for eight thousand spellings have a hundred thousand nodes.
 */
export interface NameTrie {
  /** By letter (UTF-16 unit): the node after the root, where most words of a text end already. */
  readonly first: Int32Array;
  /** By node: the UTF-16 unit that leads to it. */
  readonly letters: Uint16Array;
  /** By node: the first that follows it; 0 where none does. */
  readonly firstChild: Int32Array;
  /** By node: the next that follows the same node; 0 where it is the last. */
  readonly nextSibling: Int32Array;
  /** By node: how many letters the shortest key has that goes through it and may be written with a slip. */
  readonly shortest: Int32Array;
  /** By node: the place of its key in the list the trie was made of; -1 where none ends. */
  readonly ends: Int32Array;
}

type Direction = 1 | -1;
const units = 0x10000;
const endless = 0x7fffffff;

/** The node after `node` by this letter; 0 where no key goes on so. */
export const step = (trie: NameTrie, node: number, letter: number): number => {
  const { first, letters, firstChild, nextSibling } = trie;
  if (node === 0) return first[letter] ?? 0;
  let child = firstChild[node] ?? 0;
  while (child !== 0 && letters[child] !== letter) child = nextSibling[child] ?? 0;
  return child;
};

/** With room for a node for each letter of all keys. */
const emptyTrie = (keys: readonly string[]): NameTrie => {
  const size = keys.reduce((sum, { length }) => sum + length, 1);
  return {
    first: new Int32Array(units),
    letters: new Uint16Array(size),
    firstChild: new Int32Array(size),
    nextSibling: new Int32Array(size),
    shortest: new Int32Array(size).fill(endless),
    ends: new Int32Array(size).fill(-1),
  };
};

const grow = (trie: NameTrie, node: number, letter: number, child: number): number => {
  trie.letters[child] = letter;
  trie.nextSibling[child] = trie.firstChild[node] ?? 0;
  trie.firstChild[node] = child;
  if (node === 0) trie.first[letter] = child;
  return child;
};

/**
 * Keys from their first letter on, or (-1) from their last; of equal keys the first ends there.
 *
 * @param maySlip by place of the key
 */
export const nameTrie = (
  keys: readonly string[],
  direction: Direction,
  maySlip: (place: number) => boolean,
): NameTrie => {
  const trie = emptyTrie(keys);
  let size = 1;
  keys.forEach((key, place) => {
    const length = maySlip(place) ? key.length : endless;
    let node = 0;
    for (let depth = 0; depth < key.length; depth += 1) {
      const letter = key.charCodeAt(direction === 1 ? depth : key.length - 1 - depth);
      const next = step(trie, node, letter);
      node = next === 0 ? grow(trie, node, letter, size++) : next;
      trie.shortest[node] = Math.min(trie.shortest[node] ?? 0, length);
    }
    if (trie.ends[node] === -1) trie.ends[node] = place;
  });
  return trie;
};
