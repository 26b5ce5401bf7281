import type { SheetContents } from "../../anonymise/contents";
import type { ScanFinding } from "../../package/scan/finding";
import type { Audience } from "../../protocol/rule";
import type { Reason } from "../../table/table";
import type { SheetHandle } from "../../worker/heldSheets";
import type { ListedSheet } from "../../worker/openedFiles";
import type { Circumstances } from "../circumstances";
import { checkHeldSheet, uncheckedSheet, type CheckedSheet } from "../checkWorkbook";
import { audiencesOf, permissionFor, type Permission } from "../mayGo";
import type { Services } from "../services";
import { storedClassification } from "../storedClassification";

/** Whether a sheet may go to one audience, and what speaks against it. */
export interface AudiencePermission extends Permission {
  readonly audience: Audience;
}

/** One sheet as coordinators see it: what it is, what it holds, where it may go. */
export interface SheetOverview extends CheckedSheet {
  readonly sheet: ListedSheet;
  readonly contents: SheetContents;
  /** One for each audience that some rule speaks of, in the annex's order. */
  readonly permissions: readonly AudiencePermission[];
}

/** Something the scan calls grave, without what was found: that is nobody's business here. */
export type GraveFinding = Pick<ScanFinding, "kind" | "place" | "count">;

export interface WorkbookOverview {
  /** With its folder where one was chosen; `""` for the open workbook. */
  readonly fileName: string;
  readonly sheets: readonly SheetOverview[];
  readonly grave: readonly GraveFinding[];
}

/** A file of which nothing is known but why. */
export interface UnreadFile {
  readonly fileName: string;
  readonly problem: Reason;
}

export const isUnread = (file: WorkbookOverview | UnreadFile): file is UnreadFile => "problem" in file;

/** Looks at a held sheet, classified or not. @throws CoreError */
export const lookAtSheet = async (
  services: Pick<Services, "core" | "protocol">,
  handle: SheetHandle,
  sheet: ListedSheet,
  circumstances: Circumstances,
  signal: AbortSignal | undefined,
): Promise<SheetOverview> => {
  const { core, protocol } = services;
  const stored = storedClassification(sheet.classificationText);
  const checked =
    stored.kind === "classified"
      ? await checkHeldSheet(services, handle, stored, circumstances, signal)
      : uncheckedSheet(stored);
  const contents = await core.contents(handle, { signal });
  const permissions = audiencesOf(protocol).map((audience) => ({
    audience,
    ...permissionFor(protocol, checked, { audience, ...circumstances }),
  }));
  return { sheet, ...checked, contents, permissions };
};
