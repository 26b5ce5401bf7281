import type { ByteTags } from "../../read/byteTags";
import { readableText, writtenText } from "./writtenText";

/** Attributes by their local name; declarations of namespaces by their whole one. */
export type Attributes = ReadonlyMap<string, string>;

/** The attributes of the tag that was read last. */
export function attributesOf(tags: ByteTags): Attributes {
  const { bytes } = tags;
  const ranges = tags.attributeRanges();
  const attributes = new Map<string, string>();
  for (let at = 0; at < ranges.length; at += 4) {
    const name = writtenText(bytes, ranges[at] as number, ranges[at + 1] as number);
    const local = name.startsWith("xmlns") ? name : name.slice(name.indexOf(":") + 1);
    const key = attributes.has(local) ? name : local;
    attributes.set(key, readableText(bytes, ranges[at + 2] as number, ranges[at + 3] as number));
  }
  return attributes;
}
