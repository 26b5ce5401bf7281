import type { Protocol } from "./protocol";
import { turkeyProtocol } from "./turkey";

/** FNV-1a, 32 bits, as eight hexadecimal digits. It tells tables apart; it keeps nobody from writing another. */
const digestOf = (text: string): string => {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return (digest >>> 0).toString(16).padStart(8, "0");
};

const fieldsInOrder = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const contentOf = (protocol: Protocol): string => JSON.stringify(protocol, fieldsInOrder);

const turkeyContent = contentOf(turkeyProtocol);

/** Is it the table of the protocol, word for word? */
export const isTurkeyTable = (protocol: Protocol): boolean => contentOf(protocol) === turkeyContent;

/**
 * What copies and records call the table they were made under: its name and, unless it is Turkey's own, a mark of its
 * content. Two tables that differ in a word are never called the same, whatever their names.
 *
 * @example tableTitle(lantern) // "Lantern hub [5f0c21aa]"
 */
export const tableTitle = (protocol: Protocol): string =>
  isTurkeyTable(protocol) ? protocol.name : `${protocol.name} [${digestOf(contentOf(protocol))}]`;
