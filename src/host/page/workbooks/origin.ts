/** Where a workbook came from: it tells whether a file is open already, and where Save writes to. */
export type WorkbookOrigin =
  /** A new workbook, or one that the add-in made. */
  | { readonly kind: "made" }
  /** A file of this server. */
  | { readonly kind: "served"; readonly path: string }
  | FileOrigin;

/** A file of the person's. */
export interface FileOrigin {
  readonly kind: "file";
  readonly name: string;
  /** In bytes, as it was opened or saved last. */
  readonly size: number;
  /** In milliseconds since 1970, as it was opened or saved last. */
  readonly lastModified: number;
  /** Where the browser lets the page write the file back. */
  readonly handle?: FileSystemFileHandle;
}

export const fileOrigin = (file: File, handle?: FileSystemFileHandle): FileOrigin => ({
  kind: "file",
  name: file.name,
  size: file.size,
  lastModified: file.lastModified,
  ...(handle === undefined ? {} : { handle }),
});

/** Whether two workbooks came from the same file. Files without a handle are compared by name, size and time. */
export async function isSameOrigin(one: WorkbookOrigin, other: WorkbookOrigin): Promise<boolean> {
  if (one.kind === "served") return other.kind === "served" && one.path === other.path;
  if (one.kind !== "file" || other.kind !== "file") return false;
  if (one.handle !== undefined && other.handle !== undefined) return one.handle.isSameEntry(other.handle);
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
