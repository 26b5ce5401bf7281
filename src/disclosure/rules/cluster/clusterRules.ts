import { defaultRules, type DisclosureRules, type SubCluster, type Thresholds } from "../rules";

/** What stands in a table where a figure is suppressed. Nothing else of a cluster's rules travels with a copy. */
export interface SuppressionStyle {
  /** In the place of the figure; as Confide's language has it where a cluster has none of its own. */
  readonly mark?: string;
  /** What the mark means, in a sentence or two; likewise. */
  readonly legend?: string;
}

/** A style of which blank parts are Confide's own. */
export const styleOf = ({ mark = "", legend = "" }: SuppressionStyle): SuppressionStyle => ({
  ...(mark === "" ? {} : { mark }),
  ...(legend === "" ? {} : { legend }),
});

/** The rules that a cluster agreed on, as they are kept and exchanged. */
export interface ClusterRules extends DisclosureRules {
  readonly version: 1;
  readonly bySubCluster: Readonly<Record<SubCluster, Thresholds>>;
  readonly style: SuppressionStyle;
}

/** The rules of a cluster that has set none. */
export const startingRules: ClusterRules = { version: 1, ...defaultRules, style: {} };
