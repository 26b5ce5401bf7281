import type { Translate } from "../../i18n/translator";
import { conditionOf, permissionKind, type OverviewRow, type SheetRow } from "./overviewRow";

/** What a line of the overview says. */
export interface RowTexts {
  /** Of the sheet; of the file when it can't be read. */
  readonly title: string;
  /** `""` for the open workbook. */
  readonly file: string;
  /** Classified or not, by whom, when. */
  readonly state: string;
  readonly holds: string;
  readonly goes: string;
}

/** @param day says an ISO 8601 date */
export const rowTexts = (row: OverviewRow, translate: Translate, day: (date: string) => string): RowTexts =>
  row.kind === "sheet"
    ? {
        title: row.overview.sheet.name,
        file: row.fileName,
        state: stateText(row, translate, day),
        holds: holdsText(row, translate),
        goes: goesText(row, translate),
      }
    : {
        title: row.fileName,
        file: "",
        state: translate("overview.condition.unreadable"),
        holds: translate(row.problem.key, row.problem.data),
        goes: translate("overview.goes.no"),
      };

const stateText = (row: SheetRow, translate: Translate, day: (date: string) => string): string => {
  const { state, contents, sheet } = row.overview;
  const parts = [translate(`overview.condition.${conditionOf(row)}`)];
  if (sheet.visibility !== "visible") parts.unshift(translate(`overview.visibility.${sheet.visibility}`));
  if (state.kind === "classified") {
    const { informationType, disclosure, organisation, classifiedAt } = state.classification;
    parts.push(translate(`protocol.informationType.${informationType}`));
    parts.push(translate(`protocol.disclosure.${disclosure}`));
    parts.push(...(organisation === "" ? [] : [organisation]), day(classifiedAt));
  } else if (contents.informationType !== undefined) {
    const type = translate(`protocol.informationType.${contents.informationType}`);
    parts.push(translate("overview.looksLike", { type }));
  }
  return parts.join(" · ");
};

const holdsText = ({ overview, grave }: SheetRow, translate: Translate): string => {
  const { organisations, people, emails, phones } = overview.contents;
  const parts = Object.entries({ grave: grave.length, organisations, people, emails, phones })
    .filter(([, count]) => count > 0)
    .map(([key, count]) => translate(`overview.counted.${key}`, { count }));
  return parts.length === 0 ? translate("overview.counted.nothing") : parts.join(" · ");
};

const goesText = ({ overview }: SheetRow, translate: Translate): string => {
  const parts = (["yes", "treated", "needs"] as const).flatMap((kind) => {
    const permissions = overview.permissions.filter((permission) => permissionKind(permission) === kind);
    const audiences = permissions
      .map(({ audience }) => translate(`protocol.audience.${audience}`))
      .join(", ");
    return permissions.length === 0 ? [] : [translate(`overview.goes.${kind}`, { audiences })];
  });
  return parts.length === 0 ? translate("overview.goes.no") : parts.join(" · ");
};
