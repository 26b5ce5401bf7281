import type { CopyColumn } from "../copy";
import { strictTopicOf, topicIn, type StrictTopic } from "../measures/strictTopics";
import type { DashboardTable } from "./dashboardTable";
import { around, pathOf } from "./dimension";

type Topic = StrictTopic | undefined;

/**
 * For each node of work the sub-cluster whose stricter rules hold: what it is called, or what all its rows are about. A total
 * over several is none of them.
 */
export const strictNodes = (
  columns: readonly CopyColumn[],
  { work, rows }: Pick<DashboardTable, "work" | "rows">,
): readonly Topic[] => {
  const topicOf = strictTopicOf(columns);
  const met = work.labels.map(() => new Set<Topic>());
  rows.forEach((row, figure) => {
    const topic = topicOf(row);
    for (const node of around(work, work.hierarchy.of[figure] ?? 0)) met[node]?.add(topic);
  });
  return met.map((topics, node) => {
    const [only] = topics;
    const called = pathOf(work, node).flatMap((label) => topicIn(label) ?? []);
    return called[0] ?? (topics.size === 1 ? only : undefined);
  });
};
