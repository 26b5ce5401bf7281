import { CommonApiCode, CommonApiError } from "./commonApi";

const compressed = 1;
/** Office keeps no more copies in memory at a time. */
const mostOpenFiles = 2;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** `document.getFileAsync` and its slices: copies of the workbook's bytes at the moment of asking. */
export class DocumentFiles {
  private readonly files = new Map<string, OpenFile>();
  private last = 0;

  constructor(private readonly saveBytes: (() => Uint8Array | Promise<Uint8Array>) | undefined) {}

  /** Answers handle and size. Only the type `compressed` (.xlsx) exists. */
  async open(fileType: unknown, sliceSize: unknown): Promise<object> {
    if (this.saveBytes === undefined) throw new CommonApiError(CommonApiCode.notSupported);
    if (fileType !== compressed) throw new CommonApiError(CommonApiCode.fileTypeNotSupported);
    if (this.files.size >= mostOpenFiles) throw new CommonApiError(CommonApiCode.memoryFileLimit);
    const bytes = await this.saveBytes();
    this.last += 1;
    const handle = String(this.last);
    this.files.set(handle, { bytes, sliceSize: Number(sliceSize) });
    return { 0: handle, 1: bytes.length };
  }

  /** Answers the bytes of one slice (as numbers, which `slice.data` is) and their count. */
  slice(handle: unknown, index: unknown): object {
    const file = this.files.get(String(handle));
    if (file === undefined) throw new CommonApiError(CommonApiCode.internal);
    const start = Number(index) * file.sliceSize;
    const data = Array.from(file.bytes.subarray(start, start + file.sliceSize));
    return { 0: data, 1: data.length };
  }

  close(handle: unknown): void {
    this.files.delete(String(handle));
  }
}
