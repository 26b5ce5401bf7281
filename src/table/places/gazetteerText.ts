import * as v from "valibot";
import { areaLevels, type Gazetteer } from "./gazetteer";

/** A kept gazetteer that can't be read: damaged, or written by a newer version. */
export class GazetteerTextError extends Error {
  readonly code = "gazetteer-unreadable";
  readonly data = {};
  constructor() {
    super("gazetteer text can't be read");
  }
}

/** A place is a short list, because there are ten thousand: level, code, the place it lies in or -1, names. */
const place = v.tupleWithRest(
  [v.picklist(areaLevels), v.string(), v.pipe(v.number(), v.integer())],
  v.string(),
);

const schema = v.object({ version: v.literal(1), name: v.string(), places: v.array(place) });

/** A gazetteer as one text, to be kept on the device. */
export function formatGazetteer({ name, places }: Gazetteer): string {
  const rows = places.map(({ level, code, names, within }) => [level, code, within ?? -1, ...names]);
  return JSON.stringify({ version: 1, name, places: rows });
}

/** @throws GazetteerTextError */
export function parseGazetteer(text: string): Gazetteer {
  const parsed = v.safeParse(schema, fromJson(text));
  if (!parsed.success) throw new GazetteerTextError();
  const { name, places } = parsed.output;
  return {
    name,
    places: places.map(([level, code, within, ...names]) => {
      if (within >= places.length) throw new GazetteerTextError();
      return { level, code, names, within: within < 0 ? undefined : within };
    }),
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GazetteerTextError();
  }
}
