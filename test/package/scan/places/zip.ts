import { place, utf16, utf8 } from "../hidingPlace";
import {
  withBytesBefore,
  withEntryComment,
  withExtraField,
  withFileComment,
  withBytesBetween,
} from "../zipChanges";

/** The package itself: what lies beside its parts, and parts that nobody looks at. */
export const zipPlaces = [
  place("bytes before the package", "outside-bytes", (mark) => ({
    zip: (bytes) => withBytesBefore(bytes, utf8(`#!${mark}\n`)),
  })),
  place("bytes between parts", "outside-bytes", (mark) => ({
    zip: (bytes) => withBytesBetween(bytes, utf16(`kept ${mark} between two parts`)),
  })),
  place("the comment of the package", "zip-comment", (mark) => ({
    zip: (bytes) => withFileComment(bytes, utf8(mark)),
  })),
  place("the comment of an entry", "zip-comment", (mark) => ({
    zip: (bytes) => withEntryComment(bytes, utf8(mark)),
  })),
  place("an extra field of an entry", "zip-extra", (mark) => ({
    zip: (bytes) => withExtraField(bytes, 0x7075, utf8(mark)),
  })),
  place("the room that Office leaves in an entry", "zip-extra", (mark) => ({
    zip: (bytes) => withExtraField(bytes, 0xa220, utf8(`\0\0\0\0${mark}`)),
  })),
  place("a part that nothing leads to", "unreached-part", (mark) => ({
    parts: { "xl/old/sheet9.xml": `<old>${mark}</old>` },
  })),
  place("a part of an unknown kind", "unknown-part", (mark) => ({
    ofWorkbook: ["somethingNew new/part1.xml"],
    parts: { "xl/new/part1.xml": `<new keep="${mark}"/>` },
  })),
  place("a part of an unknown kind, in binary", "unknown-part", (mark) => ({
    ofWorkbook: ["somethingElse new/part2.bin"],
    parts: { "xl/new/part2.bin": new Uint8Array(Buffer.concat([Buffer.from([0, 1]), utf16(mark)])) },
  })),
  place("the name of a part", "unreached-part", (mark) => ({ parts: { [`xl/media/${mark}.txt`]: "x" } })),
  place("a part in UTF-16", "unreached-part", (mark) => ({
    parts: { "xl/wide.xml": utf16(`\ufeff<x>${mark}</x>`) },
  })),
  place("a part that is not whole", "damaged-part", (mark) => ({
    parts: { "xl/broken.xml": `<x><y>${mark}` },
  })),
  place("bytes behind the package", "outside-bytes", (mark) => ({
    zip: (bytes) => new Uint8Array(Buffer.concat([bytes, utf8(mark)])),
  })),
] as const;
