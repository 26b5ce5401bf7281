import { readData } from "../../../package/charts/seriesData";
import { seriesOf } from "../../../package/charts/chartTree";
import { dropAt, elementAt, ensureAt, readAt, writeAt } from "../../../package/xml/branch";
import { booleanOf } from "../../../package/xml/element";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean, requireInteger, requireText } from "../argument";
import { invalidArgument } from "../excelErrors";
import { chartFontClass } from "./chartFont";
import { change, rootOf, type ChartSelf, type PartSelf } from "./chartSelf";
import { shownAt } from "./chartReference";
import { alignments, textOrientation } from "./textLook";
import { shadow } from "./shadow";
import { ownText, setOwnText, setTextFormula } from "./chartText";
import { formatOf } from "./formats";
import type { FontSelf } from "./letters";
import { layoutSide } from "./manualLayout";
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

/** Some letters of a title: what of them can be said is how they look. */
export const chartFormatStringClass: HostClass<FontSelf> = {
  name: "ChartFormatString",
  properties: {},
  navigations: { font: (self) => hostObject(chartFontClass, self) },
  methods: {},
};

const textOfTitle = ({ of, branch }: PartSelf): string => ownText(branch) ?? madeTitle(of);

function substring(self: PartSelf, start: unknown, length: unknown): HostObject {
  const text = textOfTitle(self);
  const first = requireInteger(start, 0);
  const end = first + requireInteger(length, 1);
  if (end > text.length || !isVisible(self)) throw invalidArgument();
  return hostObject(chartFormatStringClass, { ...self, letters: { start: first, end, text } });
}

const movable = { name: "ChartTitle", isVisible };

export const chartTitleClass: HostClass<PartSelf> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: textOfTitle,
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
    left: layoutSide(movable, "left"),
    top: layoutSide(movable, "top"),
    showShadow: shadow,
    textOrientation,
    ...alignments,
  },
  navigations: { format: formatOf("title") },
  methods: {
    getSubstring: substring,
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
