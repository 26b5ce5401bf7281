import type { Archive } from "../zip/archive";
import type { Place } from "./finding";
import type { Scanning } from "./reading/scanning";
import { zipMap, type ZipSpan } from "./zipMap";

/** Extra fields that say nothing of anybody: zip64 sizes, and room that Office leaves for itself. */
const harmless = new Set([0x0001, 0xa220, 0xa028]);
/** A zip of Office ends where its directory ends; shorter gaps than this are descriptors behind packed bytes. */
const longestDescriptor = 24;

/** Reports what stands in the file beside its parts: bytes between them, comments, extra fields, folders. */
export function reportLeftovers(scanning: Scanning, bytes: Uint8Array, archive: Archive): void {
  const map = zipMap(bytes);
  const inFile: Place = { key: "between-parts", data: {} };
  for (const { start, end } of gapsBetween(map.spans, bytes.length)) {
    if (end - start <= longestDescriptor && isDescriptor(bytes, start)) continue;
    scanning.findings.add("outside-bytes", inFile, textOf(bytes.subarray(start, end)), end - start);
    scanning.searchBytes(bytes.subarray(start, end), inFile);
  }
  if (map.comment.length > 0) {
    scanning.findings.add("zip-comment", { key: "file", data: {} }, textOf(map.comment));
    scanning.searchBytes(map.comment, { key: "file", data: {} });
  }
  for (const { path, comment, extras, localPath } of map.entries) {
    const place: Place = { key: "zip-entry", data: { path } };
    if (comment.length > 0) report(scanning, "zip-comment", comment, place);
    for (const { id, content } of extras)
      if (!harmless.has(id) || (id !== 1 && content.subarray(4).some((byte) => byte !== 0)))
        report(scanning, "zip-extra", content, place);
    if (localPath !== path) {
      scanning.findings.add("zip-extra", place, localPath);
      scanning.searchText(localPath, place);
    }
    if (!archive.has(path) && path.endsWith("/")) scanning.searchText(path, place);
  }
}

function report(
  scanning: Scanning,
  kind: "zip-comment" | "zip-extra",
  bytes: Uint8Array,
  place: Place,
): void {
  scanning.findings.add(kind, place, textOf(bytes));
  scanning.searchBytes(bytes, place);
}

/** As far as it is a text. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder()
    .decode(bytes.subarray(0, 400))
    .replace(/[\p{Cc}\ufffd]+/gu, " ")
    .trim();

/** Sizes and checksum that follow packed bytes (APPNOTE 4.3.9), with their signature. */
const isDescriptor = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 7 && bytes[at + 3] === 8;

function gapsBetween(spans: readonly ZipSpan[], size: number): readonly ZipSpan[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const gaps: ZipSpan[] = [];
  let covered = 0;
  for (const { start, end } of [...ordered, { start: size, end: size }]) {
    if (start > covered) gaps.push({ start: covered, end: start });
    covered = Math.max(covered, end);
  }
  return gaps;
}
