import type { HostClass } from "../wire/hostClass";
import { requireBoolean } from "./argument";
import type { RangeSelf } from "./rangeSelf";
import { commonStyle, restyle } from "./rangeStyle";

export const formatProtectionClass: HostClass<RangeSelf> = {
  name: "FormatProtection",
  properties: {
    locked: {
      get: (self) => commonStyle(self, "locked", null),
      set: (self, value: unknown) => {
        restyle(self, { locked: requireBoolean(value) });
      },
    },
  },
  navigations: {},
  methods: {},
};
