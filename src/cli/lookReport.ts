import { conditionOf, permissionKind, rowsOf, type SheetRow } from "../commands/overview/overviewRow";
import {
  isUnread,
  type GraveFinding,
  type UnreadFile,
  type WorkbookOverview,
} from "../commands/overview/sheetOverview";
import type { Translate } from "../i18n/translator";
import type { FileLookOutput, GraveOutput, SheetLookOutput } from "./output/lookOutput";
import { said, saidProblem } from "./sayings";
import { sheetStateOutput } from "./sheetState";

/** What `look` prints of a file, for programs. */
export const fileOutput = (file: WorkbookOverview | UnreadFile, translate: Translate): FileLookOutput => {
  if (isUnread(file))
    return { file: file.fileName, problem: saidProblem(translate, file.problem), grave: [], sheets: [] };
  const rows = rowsOf([file]).filter((row) => row.kind === "sheet");
  return {
    file: file.fileName,
    problem: null,
    grave: (rows[0]?.graveBeside ?? []).map((finding) => graveOutput(finding, translate)),
    sheets: rows.map((row) => sheetOutput(row, translate)),
  };
};

const sheetOutput = (row: SheetRow, translate: Translate): SheetLookOutput => {
  const { sheet, contents, permissions } = row.overview;
  return {
    ...sheetStateOutput(sheet, row.overview, translate),
    condition: conditionOf(row),
    contents: { ...contents, informationType: contents.informationType ?? null },
    permissions: permissions.map((permission) => ({
      audience: permission.audience,
      answer: permissionKind(permission),
      reasons: permission.reasons.map((reason) => said(translate, "", reason)),
    })),
    grave: row.grave.map((finding) => graveOutput(finding, translate)),
  };
};

const graveOutput = ({ kind, place, count }: GraveFinding, translate: Translate): GraveOutput => ({
  kind,
  what: translate(`scan.kind.${kind}`),
  where: translate(`scan.place.${place.key}`, place.data),
  count,
});
