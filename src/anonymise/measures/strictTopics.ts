import { foldHeader } from "../../table/words/fold";
import { handlingOf } from "../handling";
import type { MinimumOf } from "../../disclosure/measures/fewOrganisations";
import {
  subClusters,
  thresholdsFor,
  type DisclosureRules,
  type SubCluster,
} from "../../disclosure/rules/rules";
import type { SeenColumn } from "./copyKey";
import words from "./data/strictTopics.json";

/** Sub-clusters with rules of their own (`DisclosureRules.bySubCluster`). */
export type StrictTopic = SubCluster;

const strictTopics = subClusters.map((topic) => ({
  topic,
  phrases: words[topic].map((phrase) => ` ${foldHeader(phrase)} `),
}));

/** The strict sub-cluster that a text is about, in the languages of the field. */
export const topicIn = (text: string): StrictTopic | undefined => {
  const folded = ` ${foldHeader(text)} `;
  return strictTopics.find(({ phrases }) => phrases.some((phrase) => folded.includes(phrase)))?.topic;
};

/**
 * The strict sub-cluster of a row, told from all its columns of activities: a remark of GBV in an indicator is enough, for
 * many sheets have no column of sub-clusters.
 */
export const strictTopicOf = (columns: readonly SeenColumn[]): ((row: number) => StrictTopic | undefined) => {
  const told = columns
    .filter(({ role }) => handlingOf[role].kind === "activity")
    .map(({ cells: { values, at } }) => ({ topics: values.map((value) => topicIn(String(value))), at }));
  return (row) => {
    for (const { topics, at } of told) {
      const topic = topics[at[row] ?? 0];
      if (topic !== undefined) return topic;
    }
    return undefined;
  };
};

/** How many organisations the sub-cluster of each row asks for. Topics are told only where that makes a difference. */
export const organisationsAskedFor = (columns: readonly SeenColumn[], rules: DisclosureRules): MinimumOf => {
  const usual = rules.usual.organisations;
  const isSame = subClusters.every((topic) => thresholdsFor(rules, topic).organisations === usual);
  if (isSame) return () => usual;
  const topicOf = strictTopicOf(columns);
  return (row) => thresholdsFor(rules, topicOf(row)).organisations;
};
