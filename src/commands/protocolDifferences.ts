import type { Translate } from "../i18n/translator";
import { differencesOf, type ComparedAspect, type Difference } from "../protocol/differences";
import { loosenings, type Loosening } from "../protocol/looser";
import type { Protocol } from "../protocol/protocol";
import { audiences, informationTypes, type Audience, type InformationType } from "../protocol/rule";
import { turkeyProtocol } from "../protocol/turkey";

/** How one row of a table differs from the Turkey protocol, in sentences. */
export interface RowDifference {
  /** `4w/ocha` */
  readonly id: string;
  /** Whose row it is: kind of information and audience. */
  readonly title: string;
  readonly sentences: readonly string[];
  /** What lets more go than the Turkey protocol; none where nothing does. */
  readonly looser: readonly string[];
}

/** What differs from the Turkey protocol, in the annex's order of rows. */
export const differencesInWords = (protocol: Protocol, translate: Translate): readonly RowDifference[] => {
  const differences = differencesOf(turkeyProtocol, protocol);
  const looser = loosenings(turkeyProtocol, protocol);
  return informationTypes.flatMap((type) =>
    audiences.flatMap((audience): readonly RowDifference[] => {
      const id = `${type}/${audience}`;
      const row: RowDifference = {
        id,
        title: rowTitle(type, audience, translate),
        sentences: differences
          .filter(({ ruleId }) => ruleId === id)
          .map((difference) => sentence(difference, translate)),
        looser: looser
          .filter((one) => one.informationType === type && one.audience === audience)
          .flatMap((one) => one.in.map((what) => looserSentence(what, translate))),
      };
      return row.sentences.length + row.looser.length === 0 ? [] : [row];
    }),
  );
};

/** What lets more go than the Turkey protocol, a line for each row in which something does. */
export const looserInWords = (protocol: Protocol, translate: Translate): readonly string[] =>
  differencesInWords(protocol, translate)
    .filter(({ looser }) => looser.length > 0)
    .map(({ title, looser }) => translate("pane.protocol.looserRow", { row: title, what: looser.join(" ") }));

export const rowTitle = (type: InformationType, audience: Audience, translate: Translate): string =>
  translate("protocol.differences.row", {
    type: translate(`protocol.informationType.${type}`),
    audience: translate(`protocol.audience.${audience}`),
  });

const sentence = (difference: Difference, translate: Translate): string =>
  difference.kind === "changed"
    ? translate("protocol.differences.changed", {
        aspect: translate(`protocol.comparedAspect.${difference.aspect}`),
        before: valueWords(difference.aspect, difference.before, translate),
        after: valueWords(difference.aspect, difference.after, translate),
      })
    : translate(`protocol.differences.${difference.kind}`);

const looserSentence = (what: Loosening["in"][number], translate: Translate): string =>
  what === "shared"
    ? translate("protocol.differences.sharedNow")
    : translate("protocol.differences.looser", { aspect: translate(`protocol.comparedAspect.${what}`) });

const wordsUnder = {
  organisations: "organisations",
  activity: "activity",
  finestPlace: "place",
  population: "population",
  disclosure: "disclosure",
  conditions: "condition",
} as const satisfies Record<ComparedAspect, string>;

/** @param value as `Difference` has it: one word, or conditions with commas between them */
const valueWords = (aspect: ComparedAspect, value: string, translate: Translate): string =>
  value === ""
    ? translate("protocol.differences.noCondition")
    : value
        .split(", ")
        .map((word) => translate(`protocol.${wordsUnder[aspect]}.${word}`))
        .join("; ");
