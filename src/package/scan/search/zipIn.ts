/** How far into bytes a zip may begin: behind the head of a query or of an OLE object. */
const furthestStart = 4096;
const shortestZip = 22;

/** The zip that begins near the start of these bytes. */
export function zipIn(bytes: Uint8Array): Uint8Array | undefined {
  const limit = Math.min(furthestStart, bytes.length - shortestZip);
  for (let at = 0; at < limit; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4)
      return bytes.subarray(at);
  return undefined;
}
