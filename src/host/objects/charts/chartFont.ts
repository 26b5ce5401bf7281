import { drawnColor, replaceFill, solidFill } from "../../../package/drawings/color";
import { addChild, writeAt } from "../../../package/xml/branch";
import { booleanOf, numberOf } from "../../../package/xml/element";
import type { HostClass } from "../../wire/hostClass";
import { requireBoolean, requireNumber, requireOneOf, requireText } from "../argument";
import { colorOf } from "../color";
import { firstChild, ofLetters, said, say, type FontSelf } from "./letters";

/** Excel's font where neither the part nor the chart says anything. */
const usual = { size: 10, name: "Calibri", color: "#000000" } as const;
const hundredths = 100;

/** Names of theme fonts stand for the fonts of the Office theme. */
const fontName = (typeface: string | undefined): string =>
  typeface === undefined || typeface.startsWith("+") ? usual.name : typeface;

const toggle = (attribute: string) => ({
  get: ofLetters((places) => booleanOf(said(places, attribute))),
  set: (self: FontSelf, value: unknown) => {
    const on = requireBoolean(value);
    say(self, (place) => {
      writeAt(place, attribute, on ? "1" : "0");
    });
  },
});

export const chartFontClass: HostClass<FontSelf> = {
  name: "ChartFont",
  properties: {
    bold: toggle("@b"),
    italic: toggle("@i"),
    color: {
      get: ofLetters(
        (places, { of }) =>
          drawnColor(firstChild(places, "solidFill"), of.context.model.stored.theme) ?? usual.color,
      ),
      set: (self, value: unknown) => {
        const color = colorOf(value);
        say(self, ({ root, base, order }) => {
          replaceFill(base, solidFill(root, color), (fill) => {
            addChild(base, fill, order);
          });
        });
      },
    },
    name: {
      get: ofLetters((places) => fontName(firstChild(places, "latin")?.attributes["typeface"])),
      set: (self, value: unknown) => {
        const name = requireText(value);
        say(self, (place) => {
          writeAt(place, "a:latin@typeface", name);
        });
      },
    },
    size: {
      get: ofLetters((places) => (numberOf(said(places, "@sz")) ?? usual.size * hundredths) / hundredths),
      set: (self, value: unknown) => {
        const size = requireNumber(value, 1, 4000 / 10);
        say(self, (place) => {
          writeAt(place, "@sz", String(Math.round(size * hundredths)));
        });
      },
    },
    underline: {
      get: ofLetters((places) => ((said(places, "@u") ?? "none") === "none" ? "None" : "Single")),
      set: (self, value: unknown) => {
        const underline = requireOneOf(value, ["None", "Single"]);
        say(self, (place) => {
          writeAt(place, "@u", underline === "Single" ? "sng" : "none");
        });
      },
    },
  },
  navigations: {},
  methods: {},
};
