import { PackageError } from "../../../package/packageError";
import { ManifestError } from "../../manifest/manifest";
import { ModelError } from "../../model/modelError";
import { text } from "../../texts/text";
import { FileError } from "../files/fileError";

/** Something to tell the person above the grid. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly title: string;
  readonly body?: string;
  /** How much of the work is done, from 0 to 1. */
  readonly progress?: number;
  /** What the person can do about it; the notice goes when one is taken. */
  readonly actions?: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** One sentence for whatever was thrown; a fault nobody foresaw gets the general one. */
export function sentenceOf(error: unknown): string {
  if (error instanceof PackageError) return text(`error.package.${error.code}`, error.data);
  if (error instanceof ModelError) return text(`error.model.${error.code}`, error.data);
  if (error instanceof ManifestError) return text(`error.manifest.${error.code}`, error.data);
  if (error instanceof FileError) return text(`error.file.${error.code}`);
  return text("error.fault");
}

export function errorNotice(error: unknown, title = sentenceOf(error)): Notice {
  const body = sentenceOf(error);
  return body === title ? { intent: "error", title } : { intent: "error", title, body };
}
