import { bitOf, noKey, nodeParts, nodeSize, openingOf, step, type NameTrie } from "./nameTrie";

const never = 0x7fffffff;

/** With room for a node for each letter of all keys, the root, and where the last ends. */
const emptyTrie = (keys: readonly string[]): NameTrie => {
  const nodes = new Int32Array(nodeSize * keys.reduce((sum, { length }) => sum + length, 2));
  return { nodes, openings: new Int32Array(32 * 32), keys };
};

/** The places of the keys that go through a node. */
interface Bundle {
  readonly places: readonly number[];
  readonly depth: number;
}

/** A bundle taken apart by the next letter, in the order of `bitOf`; without a key that ends here. */
const byNextLetter = (
  keys: readonly string[],
  { places, depth }: Bundle,
): readonly (readonly [letter: number, Bundle])[] => {
  const only = places.length === 1 ? keys[places[0] ?? 0] : undefined;
  if (only !== undefined)
    return depth < only.length ? [[only.charCodeAt(depth), { places, depth: depth + 1 }]] : [];
  const parts = new Map<number, number[]>();
  for (const place of places) {
    const letter = keys[place]?.charCodeAt(depth) ?? NaN;
    const part = parts.get(letter);
    if (part !== undefined) part.push(place);
    else if (!Number.isNaN(letter)) parts.set(letter, [place]);
  }
  return [...parts]
    .sort(([one], [other]) => (bitOf(one) >>> 0) - (bitOf(other) >>> 0))
    .map(([letter, part]) => [letter, { places: part, depth: depth + 1 }]);
};

const addNodes = ({ keys, nodes }: NameTrie): void => {
  const bundles: Bundle[] = [{ places: [...keys.keys()], depth: 0 }];
  for (const [at, bundle] of bundles.entries()) {
    const node = at * nodeSize;
    nodes[node + nodeParts.key] =
      bundle.places.find((place) => keys[place]?.length === bundle.depth) ?? noKey;
    nodes[node + nodeParts.slipsFrom] = never;
    nodes[node + nodeParts.firstChild] = bundles.length * nodeSize;
    let followers = 0;
    for (const [letter, part] of byNextLetter(keys, bundle)) {
      nodes[bundles.length * nodeSize + nodeParts.letter] = letter;
      followers |= bitOf(letter);
      bundles.push(part);
    }
    nodes[node + nodeParts.followers] = followers;
  }
  nodes[bundles.length * nodeSize + nodeParts.firstChild] = bundles.length * nodeSize;
};

const addOpening = ({ openings }: NameTrie, key: string): void => {
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((at) =>
    at < key.length ? key.charCodeAt(at) : 0,
  );
  const opening = openingOf(first, second);
  openings[opening] = (openings[opening] ?? 0) | bitOf(third);
};

/** So many letters must be right before one may be wrong. */
const leastRight = 3;

/** Onward a slip is looked for behind the first half, going back before the second: together everywhere. */
const halfOf = (length: number, direction: 1 | -1): number =>
  Math.max(leastRight, direction === 1 ? Math.floor(length / 2) : Math.ceil(length / 2) - 1);

/** Lets every node on the way of a key know that it may be written with a slip. */
const allowSlip = (trie: NameTrie, key: string, direction: 1 | -1): void => {
  const half = halfOf(key.length, direction);
  let node = 0;
  for (let at = 0; at < key.length; at += 1) {
    node = step(trie, node, key.charCodeAt(at));
    const part = node + nodeParts.slipsFrom;
    trie.nodes[part] = Math.min(trie.nodes[part] ?? never, half);
  }
};

/**
 * Keys, all different, from their first letter on, or (-1) from their last.
 *
 * @param maySlip by place of the key
 */
export const growTrie = (
  keys: readonly string[],
  direction: 1 | -1,
  maySlip: (place: number) => boolean,
): NameTrie => {
  const trie = emptyTrie(direction === 1 ? keys : keys.map((key) => key.split("").reverse().join("")));
  addNodes(trie);
  trie.keys.forEach((key, place) => {
    addOpening(trie, key);
    if (maySlip(place)) allowSlip(trie, key, direction);
  });
  return trie;
};
