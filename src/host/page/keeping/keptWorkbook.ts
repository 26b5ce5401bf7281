import type { Area } from "../../../package/workbook";
import type { WorkbookOrigin } from "../workbooks/origin";

/**
 * A workbook with unsaved changes, as it is kept in this browser for after a reload or a crash. What could be undone is not
 * kept: a workbook that was brought back begins a new history.
 */
export interface KeptWorkbook extends KeptState {
  /** The open workbook's. */
  readonly id: string;
  /** Where its bytes are. */
  readonly content: ContentPlace;
  /** When they were taken, in milliseconds since 1970. */
  readonly keptAt: number;
  /** When its page was left, in milliseconds since 1970, or 0. A page that is loaded again comes back to it within moments. */
  readonly leftAt: number;
  /** Whether it is being opened again. Found on a start, it says that the last start did not come to the end of that. */
  readonly isDoubtful: boolean;
}

/** What is kept beside the bytes, and changes without them. */
export interface KeptState {
  /** The browser tab it is open in. */
  readonly session: string;
  readonly name: string;
  readonly origin: WorkbookOrigin;
  /** Among the tabs, from 0. */
  readonly position: number;
  readonly isInFront: boolean;
  /** The sheet in front, and what is selected on it. */
  readonly sheet: string;
  readonly selection: Area;
}

/** `file` is one in the browser's private file system, `record` one in its database. */
export interface ContentPlace {
  readonly kind: "file" | "record";
  readonly key: string;
}
