import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { officeDirectory } from "./officeAddress";

/** Where the files are that the server gives out. Nothing outside these folders is ever read. */
export interface SiteFolders {
  /** The built add-in and the host's page. */
  readonly dist: string;
  readonly officeJs: string;
}

export type SiteFile =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "not-found" }
  | { readonly kind: "bad-path" };

/** Finds what a path of the address stands for. There is no listing of folders. */
export function findSiteFile(pathname: string, folders: SiteFolders): SiteFile {
  if (pathname === "/" || pathname === "/host") return { kind: "redirect", location: "/host/" };
  const relative = decoded(pathname);
  if (relative === undefined) return { kind: "bad-path" };
  const asked = relative === "/host/" ? "/host/index.html" : relative;
  if (!asked.startsWith(officeDirectory)) return inFolder(folders.dist, asked);
  const name = asked.slice(officeDirectory.length);
  const exact = inFolder(folders.officeJs, name);
  /* Office.js asks for some of its files in the CDN's mixed case; the package has them in lower case. */
  return exact.kind === "not-found" ? inFolder(folders.officeJs, name.toLowerCase()) : exact;
}

function decoded(pathname: string): string | undefined {
  try {
    const text = decodeURIComponent(pathname);
    const odd = text.includes("\0") || text.includes("\\") || text.split("/").includes("..");
    return odd ? undefined : text;
  } catch {
    return undefined;
  }
}

function inFolder(folder: string, relative: string): SiteFile {
  const file = path.join(folder, relative);
  if (!file.startsWith(folder + path.sep)) return { kind: "bad-path" };
  return existsSync(file) && statSync(file).isFile() ? { kind: "file", file } : { kind: "not-found" };
}
