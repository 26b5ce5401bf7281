/** Bytes of a file, the end exclusive. */
export interface ZipSpan {
  readonly start: number;
  readonly end: number;
}

export interface ExtraField {
  readonly id: number;
  readonly content: Uint8Array;
}

/** An entry with what no reader of parts looks at. */
export interface MappedEntry {
  readonly path: string;
  /** As the entry's own header names it. */
  readonly localPath: string;
  readonly comment: Uint8Array;
  /** Of both headers. */
  readonly extras: readonly ExtraField[];
}

/** Which bytes of a zip mean something to a reader of parts. */
export interface ZipMap {
  readonly spans: readonly ZipSpan[];
  readonly entries: readonly MappedEntry[];
  readonly comment: Uint8Array;
}

const entrySize = 46;
const localSize = 30;

/** Maps a zip that `Archive` has opened, and so is whole (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
export function zipMap(bytes: Uint8Array): ZipMap {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const spans: ZipSpan[] = [];
  const entries: MappedEntry[] = [];
  const directory = directoryStart(view, end);
  let at = directory;
  while (at + entrySize <= end && view.getUint32(at, true) === 0x02014b50) {
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const comment = view.getUint16(at + 32, true);
    const extraStart = at + entrySize + name;
    const local = localHeader(bytes, view, at, extraStart);
    spans.push(local.span);
    entries.push({
      path: decoded(bytes, at + entrySize, name),
      localPath: local.path,
      comment: bytes.subarray(extraStart + extra, extraStart + extra + comment),
      extras: [...extraFields(bytes, view, extraStart, extra), ...local.extras],
    });
    at = extraStart + extra + comment;
  }
  const commentLength = view.getUint16(end + 20, true);
  const fileEnd = Math.min(bytes.length, end + 22 + commentLength);
  spans.push({ start: directory, end: at }, { start: zip64Start(view, end), end: fileEnd });
  return { spans, entries, comment: bytes.subarray(end + 22, fileEnd) };
}

/** As `zip/directory.ts` finds it. */
function endRecord(view: DataView): number {
  let at = view.byteLength - 22;
  while (at > 0 && view.getUint32(at, true) !== 0x06054b50) at--;
  return at;
}

/** Where the zip64 records start that stand before the end record, or the end record itself. */
function zip64Start(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return end;
  return Number(view.getBigUint64(locator + 8, true));
}

function directoryStart(view: DataView, end: number): number {
  const start = zip64Start(view, end);
  const offset = view.getUint32(end + 16, true);
  return start < end && start + 56 <= view.byteLength ? Number(view.getBigUint64(start + 48, true)) : offset;
}

function localHeader(bytes: Uint8Array, view: DataView, entry: number, extraStart: number) {
  const narrow = view.getUint32(entry + 42, true);
  const size = view.getUint32(entry + 20, true);
  const wide = narrow === 0xffffffff || size === 0xffffffff ? wideFields(view, entry, extraStart) : undefined;
  const start = wide?.offset ?? narrow;
  if (start + localSize > bytes.length) return { span: { start: 0, end: 0 }, path: "", extras: [] };
  const name = view.getUint16(start + 26, true);
  const extra = view.getUint16(start + 28, true);
  const data = start + localSize + name + extra;
  return {
    span: { start, end: data + (wide?.size ?? size) },
    path: decoded(bytes, start + localSize, name),
    extras: extraFields(bytes, view, start + localSize + name, extra),
  };
}

/** Packed size and offset out of the zip64 extra field (APPNOTE 4.5.3), for those that are wide. */
function wideFields(view: DataView, entry: number, extraStart: number) {
  let [size, offset] = [view.getUint32(entry + 20, true), view.getUint32(entry + 42, true)];
  let at = extraStart + 4;
  const next = () => Number(view.getBigUint64((at += 8) - 8, true));
  if (view.getUint16(extraStart, true) !== 1 || at + 24 > view.byteLength) return { size, offset };
  if (view.getUint32(entry + 24, true) === 0xffffffff) next();
  if (size === 0xffffffff) size = next();
  if (offset === 0xffffffff) offset = next();
  return { size, offset };
}

function extraFields(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  length: number,
): readonly ExtraField[] {
  const fields: ExtraField[] = [];
  const end = Math.min(bytes.length, start + length);
  let at = start;
  while (at + 4 <= end) {
    const size = view.getUint16(at + 2, true);
    fields.push({
      id: view.getUint16(at, true),
      content: bytes.subarray(at + 4, Math.min(end, at + 4 + size)),
    });
    at += 4 + size;
  }
  if (at < end) fields.push({ id: -1, content: bytes.subarray(at, end) });
  return fields;
}

const decoded = (bytes: Uint8Array, start: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(start, start + length));
