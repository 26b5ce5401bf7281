import type { ShownChart, ShownGroup } from "../../model/charts/shown/shownChart";
import { text } from "../../texts/text";

/** The texts of kinds, by the words of groups: what is drawn, and then what is only known by the file's word. */
const kindKeys: Readonly<Record<string, string>> = {
  column: "chart.kind.column",
  bar: "chart.kind.bar",
  line: "chart.kind.line",
  area: "chart.kind.area",
  scatter: "chart.kind.scatter",
  bubble: "chart.kind.bubble",
  pie: "chart.kind.pie",
  doughnut: "chart.kind.doughnut",
  radar: "chart.kind.radar",
  ofPie: "chart.kind.ofPie",
  stock: "chart.kind.stock",
  surface: "chart.kind.surface",
  surface3D: "chart.kind.surface",
};

const keyOf = ({ kind, lying, written }: ShownGroup): string => {
  const drawn = kind === "bar" && !lying ? "column" : kind;
  return kindKeys[kind === "other" ? written : drawn] ?? "chart.kind.other";
};

/** What kind of chart it is, as people say it. */
export function kindText({ groups }: Pick<ShownChart, "groups">): string {
  const [only = "chart.kind.other", ...others] = new Set(groups.map(keyOf));
  return text(others.length > 0 ? "chart.kind.combined" : only);
}

/** The name of a chart to those who don't see it. */
export const labelOf = (chart: ShownChart, name: string): string =>
  text("chart.label", { kind: kindText(chart), title: chart.title?.text ?? name });
