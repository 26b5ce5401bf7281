/**
 * Keys letter by letter: each node leads on to the letters that may follow it. A node is the place of its record in one flat list,
 * the root's is 0: eight thousand spellings have a hundred thousand nodes, and what takes time is to fetch one from
 * memory. Records are in breadth-first order: those that follow a node stand together, before those of the next one.
 */
export interface NameTrie {
  readonly nodes: Int32Array;
  /** By the first two letters of a key: its third ones, as bits. So small that it stays in the fastest memory. */
  readonly openings: Int32Array;
  /** The keys as they are read, by their places. */
  readonly keys: readonly string[];
}

/** The numbers of a record. */
export const nodeParts = { firstChild: 0, followers: 1, key: 2, letter: 3, slipsFrom: 4 } as const;
export const nodeSize = 5;

/** Where no key ends. */
export const noKey = -1;

/** The first node that follows this one; with the next node, where those end. */
export const firstChildOf = ({ nodes }: NameTrie, node: number): number =>
  nodes[node + nodeParts.firstChild] ?? 0;

/** The UTF-16 unit that leads to a node. */
export const letterOf = ({ nodes }: NameTrie, node: number): number => nodes[node + nodeParts.letter] ?? 0;

/** The place of the key that ends here, in the list the trie was made of; `noKey` where none does. */
export const keyAt = ({ nodes }: NameTrie, node: number): number => nodes[node + nodeParts.key] ?? noKey;

/** May a slip behind so many letters make one of the keys that go through this node? */
export const maySlipAt = ({ nodes }: NameTrie, node: number, depth: number): boolean =>
  (nodes[node + nodeParts.slipsFrom] ?? Infinity) <= depth;

/** One of 32 bits; those of one script mostly differ. The nodes that follow another are in the order of these bits. */
export const bitOf = (letter: number): number => 1 << letter;

const countBits = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The node after `node` by this letter; 0 where no key goes on so. */
export const step = (trie: NameTrie, node: number, letter: number): number => {
  const followers = trie.nodes[node + nodeParts.followers] ?? 0;
  const bit = bitOf(letter);
  if ((followers & bit) === 0) return 0;
  const end = firstChildOf(trie, node + nodeSize);
  const before = countBits(followers & (bit - 1));
  for (let child = firstChildOf(trie, node) + before * nodeSize; child < end; child += nodeSize)
    if (letterOf(trie, child) === letter) return child;
  return 0;
};

export const openingOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

const hasOpening = ({ openings }: NameTrie, first: number, second: number, third: number): boolean =>
  ((openings[openingOf(first, second)] ?? 0) & bitOf(third)) !== 0;

/** Could a key begin with these letters, or be only one or two of them? Most words of a text end here. */
export const mayOpen = (trie: NameTrie, first: number, second: number, third: number): boolean =>
  hasOpening(trie, first, second, third) ||
  hasOpening(trie, first, second, 0) ||
  hasOpening(trie, first, 0, 0);
