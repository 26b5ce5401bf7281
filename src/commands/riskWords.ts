import type { CopyMeasures, FewCell, LevelMeasure, RowsInOriginal } from "../anonymise/measures/copyMeasures";
import type { Recipe } from "../anonymise/recipe";
import type { Translate } from "../i18n/translator";
import { isolated } from "./isolated";
import type { OrganisationIdentity } from "../protocol/rule";

/** A level of place as a person reads it. */
export const levelName = (level: LevelMeasure["level"], translate: Translate): string =>
  level === "none" ? translate("pane.risk.noPlace") : translate(`protocol.place.${level}`);

/** How many organisations stand alone at one level, and what that means. Never that a copy is safe. */
export const saidOfLone = (
  { level, lone, cells, byPeriod }: LevelMeasure,
  identity: OrganisationIdentity,
  translate: Translate,
): string => {
  const cellsSaid = translate(`pane.risk.cells.${byPeriod ? "byPeriod" : "all"}`, { count: cells });
  const data = { count: lone, cells: cellsSaid, level: levelName(level, translate) };
  if (lone === 0) return translate("pane.risk.nobodyAlone", data);
  return `${translate("pane.risk.alone", data)} ${translate(`pane.risk.hidesNothing.${identity === "coded" ? "coded" : "removed"}`)}`;
};

/** The one sentence of all measures: who is alone at the finest level of place. */
export const saidOfMeasures = (
  { levels }: CopyMeasures,
  identity: OrganisationIdentity,
  translate: Translate,
): string => {
  const finest = levels?.filter(({ byPeriod }) => !byPeriod).at(-1);
  return finest === undefined
    ? translate("pane.risk.nobodyReports")
    : saidOfLone(finest, identity, translate);
};

/** A cell by its place, activity and period, as far as the copy says them. */
export const nameOfCell = ({ place, activity, period }: FewCell, translate: Translate): string => {
  const said = [place, activity, period].filter((text) => text !== "");
  return said.length === 0 ? translate("pane.risk.blank") : said.join(", ");
};

/** A sentence, and the rows it leads to. */
export interface SaidRisk {
  readonly text: string;
  readonly at: RowsInOriginal | undefined;
}

/** Kept columns by whose values a reader knows those of hidden ones, in nearly all rows. */
const giveaways = ({ columns }: Recipe, translate: Translate): readonly SaidRisk[] =>
  columns.flatMap(({ header, column, givesAway }) =>
    givesAway.map(({ data: { header: hidden = "", ...data } }) => ({
      text: translate("findings.gives-away", {
        ...data,
        header: isolated(header) || `#${column + 1}`,
        hidden: isolated(String(hidden)),
      }),
      at: undefined,
    })),
  );

/** Rows that share their keys, all of few organisations: the number of rows hides nobody. */
const fewBehindKeys = (
  rows: number,
  { fewOrganisations: few }: CopyMeasures["alike"],
  translate: Translate,
): readonly SaidRisk[] => {
  if (few === undefined || few.rows.length === 0) return [];
  const { least, minimum } = few;
  const text = translate("pane.risk.fewBehind", { rows, least, minimum, count: few.rows.length });
  return [{ text, at: few }];
};

/** What is to be said besides who is alone. */
export const otherRisks = (
  { rows, alike, smallNumbers, sameGroup }: CopyMeasures,
  recipe: Recipe,
  translate: Translate,
): readonly SaidRisk[] => [
  alike.below.rows.length === 0
    ? { text: translate("pane.risk.alikeNone", { rows, k: alike.k }), at: undefined }
    : {
        text: translate("pane.risk.alike", {
          ...{ rows, k: alike.k, smallest: alike.smallest, unique: alike.unique.rows.length },
          count: alike.below.rows.length,
        }),
        at: alike.below,
      },
  ...fewBehindKeys(rows, alike, translate),
  ...smallNumbers.map(({ header, topic, minimum, ...at }) => ({
    text: translate(`pane.risk.small.${topic ?? "usual"}`, {
      ...{ header: isolated(header), minimum, count: at.rows.length },
    }),
    at,
  })),
  ...sameGroup.map(({ header, cells, ...at }) => ({
    text: translate("pane.risk.sameGroup", { header: isolated(header), count: cells }),
    at,
  })),
  ...giveaways(recipe, translate),
];
