import type { HostClass } from "../wire/hostClass";
import { colorOf } from "./color";
import type { RangeSelf } from "./rangeSelf";
import { commonStyle, restyle } from "./rangeStyle";

export const rangeFillClass: HostClass<RangeSelf> = {
  name: "RangeFill",
  properties: {
    /** White where there is no fill, `""` where the cells differ. */
    color: {
      get: (self) => commonStyle(self, "fill", "") ?? "#FFFFFF",
      set: (self, value: unknown) => {
        restyle(self, { fill: value === "" ? undefined : colorOf(value) });
      },
    },
  },
  navigations: {},
  methods: {
    clear: (self) => {
      restyle(self, { fill: undefined });
    },
  },
};
