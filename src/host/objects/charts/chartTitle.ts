import { readData } from "../../../package/charts/seriesData";
import { seriesOf } from "../../../package/charts/chartTree";
import { dropAt, elementAt, ensureAt, readAt, writeAt } from "../../../package/xml/branch";
import { booleanOf } from "../../../package/xml/element";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean, requireText } from "../argument";
import { change, rootOf, type ChartSelf, type PartSelf } from "./chartSelf";
import { shownAt } from "./chartReference";
import { alignments, ownText, setOwnText, setTextFormula, shadow, textOrientation } from "./chartText";
import { formatOf } from "./formats";
import { flag, part } from "./members";

/** Excel's words where a chart of several series has a title and nobody gave it a text. */
const usualTitle = "Chart Title";

/** The text of a title that Excel makes is the name of the only series. */
function madeTitle({ chart }: ChartSelf): string {
  const [only, ...others] = seriesOf(chart.root);
  const name = only && others.length === 0 ? readData(only.series, "tx")?.points[0] : undefined;
  return name === undefined ? usualTitle : String(name);
}

const isVisible = ({ of, branch }: PartSelf): boolean =>
  elementAt(branch) !== undefined && !booleanOf(readAt(rootOf(of), "chart/autoTitleDeleted@val"));

function show({ of, branch }: PartSelf, shown: boolean): void {
  change(of, () => {
    writeAt(rootOf(of), "chart/autoTitleDeleted@val", shown ? "0" : "1");
    if (!shown) dropAt(branch, "");
    else if (elementAt(branch) === undefined) {
      ensureAt(branch);
      writeAt(branch, "overlay@val", "0");
    }
  });
}

export const chartTitleClass: HostClass<PartSelf> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: ({ of, branch }) => ownText(branch) ?? madeTitle(of),
      set: (self, value: unknown) => {
        const text = requireText(value);
        if (!isVisible(self)) show(self, true);
        change(self.of, () => {
          setOwnText(self.branch, text);
        });
      },
    },
    visible: {
      get: isVisible,
      set: (self, value: unknown) => {
        show(self, requireBoolean(value));
      },
    },
    overlay: flag("overlay@val", false),
    showShadow: shadow,
    textOrientation,
    ...alignments,
  },
  navigations: { format: formatOf("title") },
  methods: {
    setFormula: (self, formula: unknown) => {
      const { formula: reference, shown } = shownAt(self.of, requireText(formula));
      if (!isVisible(self)) show(self, true);
      change(self.of, () => {
        setTextFormula(self.branch, reference, shown);
      });
    },
  },
};

export const chartTitleObject = (of: ChartSelf): HostObject =>
  hostObject(chartTitleClass, part({ of, branch: rootOf(of) }, "chart/title"));
