import type { ShownChart, ShownGroup } from "../../model/charts/shown/shownChart";
import { text } from "../../texts/text";

/** What kind of chart it is, as people say it. */
export function kindText({ groups }: Pick<ShownChart, "groups">): string {
  const [only = "other", ...others] = new Set(groups.map(wordOf));
  return text(`chart.kind.${others.length > 0 ? "combined" : only}`);
}

/** Kinds that are not drawn here and yet have a name. */
const named = ["ofPie", "stock", "surface", "surface3D"];

const wordOf = ({ kind, lying, written }: ShownGroup): string => {
  if (kind === "bar" && !lying) return "column";
  return kind === "other" && named.includes(written) ? written : kind;
};

/** The name of a chart to those who don't see it. */
export const labelOf = (chart: ShownChart, name: string): string =>
  text("chart.label", { kind: kindText(chart), title: chart.title?.text ?? name });
