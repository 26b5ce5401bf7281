import { drawnColor, replaceFill, solidFill } from "../../../../package/drawings/color";
import { addChild, elementAt, ensureAt, readAt } from "../../../../package/xml/branch";
import { childOf } from "../../../../package/xml/element";
import type { HostProperty } from "../../../wire/hostClass";
import { requireOneOf } from "../../argument";
import { colorOf } from "../../color";
import { change, type PartSelf } from "../chartSelf";
import { number, put } from "../members";

/** `Excel.ChartMarkerStyle` and the symbols of the file (ECMA-376-1, 21.2.3.27). */
const symbols = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;
const symbolNames = Object.keys(symbols) as (keyof typeof symbols)[];

/** The colour that fills a marker, or that of its outline; `""` where the program chooses. */
const markerColor = (path: string): HostProperty<PartSelf> => ({
  get: ({ of, branch }) =>
    drawnColor(childOf(elementAt(branch, path), "solidFill"), of.context.model.stored.theme) ?? "",
  set: ({ of, branch }, value: unknown) => {
    const color = colorOf(value);
    change(of, () => {
      const holder = ensureAt(branch, path);
      replaceFill(holder, solidFill(branch.root, color), (fill) => {
        addChild(holder, fill, branch.order);
      });
    });
  },
});

/** The markers of a series, or of one of its points. */
export const markerProperties: Readonly<Record<string, HostProperty<PartSelf>>> = {
  markerStyle: {
    get: ({ branch }) => {
      const word = readAt(branch, "marker/symbol@val");
      return (
        symbolNames.find((name) => symbols[name] === word) ?? (word === "picture" ? "Picture" : "Automatic")
      );
    },
    set: (self, value: unknown) => {
      put(self, "marker/symbol@val", symbols[requireOneOf(value, symbolNames)]);
    },
  },
  markerSize: number("marker/size@val", { least: 2, most: 72, otherwise: 5, whole: true }),
  markerBackgroundColor: markerColor("marker/spPr"),
  markerForegroundColor: markerColor("marker/spPr/a:ln"),
};
