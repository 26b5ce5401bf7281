/** What a value held, and putting it back. */
export interface Memento {
  /** About how much memory it takes. */
  readonly bytes: number;
  /** Puts everything back into the same objects, so that whoever holds one of them sees it. */
  readonly restore: () => void;
}

const bytesPerValue = 64;

/**
 * Remembers plain data: arrays, maps and objects, with all that they hold. Objects of classes and buffers are remembered as
 * the same ones, whatever they hold then.
 */
export function remember(value: unknown): Memento {
  const seen = new Set<unknown>();
  const restorers: (() => void)[] = [];
  let values = 0;
  const note = (part: unknown): void => {
    values += 1;
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    const kept = contentsOf(part);
    if (kept === undefined) return;
    restorers.push(kept.restore);
    kept.parts.forEach(note);
  };
  note(value);
  return {
    bytes: values * bytesPerValue,
    restore: () => {
      for (const restore of restorers) restore();
    },
  };
}

interface Contents {
  readonly parts: readonly unknown[];
  readonly restore: () => void;
}

function contentsOf(value: object): Contents | undefined {
  if (Object.isFrozen(value)) return undefined;
  if (Array.isArray(value)) return itemsOf(value);
  if (value instanceof Map) return entriesOf(value);
  return Object.getPrototypeOf(value) === Object.prototype ? fieldsOf(value) : undefined;
}

function itemsOf(list: unknown[]): Contents {
  const parts = [...list];
  const restore = () => {
    list.length = 0;
    for (const part of parts) list.push(part);
  };
  return { parts, restore };
}

function entriesOf(map: Map<unknown, unknown>): Contents {
  const entries = [...map];
  const restore = () => {
    map.clear();
    for (const [key, part] of entries) map.set(key, part);
  };
  return { parts: entries.map(([, part]) => part), restore };
}

function fieldsOf(fields: object): Contents {
  const entries = Object.entries(fields) as [string, unknown][];
  const restore = () => {
    for (const name of Object.keys(fields)) Reflect.deleteProperty(fields, name);
    Object.assign(fields, Object.fromEntries(entries));
  };
  return { parts: entries.map(([, part]) => part), restore };
}
