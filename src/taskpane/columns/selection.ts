/** Columns chosen together, by key. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** Where a range begins: the last one that was chosen or let go by itself. */
  readonly anchor: string | undefined;
}

export const nothingSelected: Selection = { keys: new Set(), anchor: undefined };

/** Chooses one more, or lets it go. */
export const toggled = ({ keys }: Selection, key: string): Selection => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
};

/** Adds everything between the anchor and this one, both included. @param listed all keys, in their order */
export const extended = (selection: Selection, key: string, listed: readonly string[]): Selection => {
  const from = listed.indexOf(selection.anchor ?? key);
  const to = listed.indexOf(key);
  if (from === -1 || to === -1) return toggled(selection, key);
  const range = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { keys: new Set([...selection.keys, ...range]), anchor: selection.anchor ?? key };
};

export const allSelected = (listed: readonly string[]): Selection => ({
  keys: new Set(listed),
  anchor: listed[0],
});
