import { strFromU8, unzipSync } from "fflate";

/** Every part of a package as text, its names included, as somebody who digs would read it. */
export const textsOfPackage = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${strFromU8(part)}`);
