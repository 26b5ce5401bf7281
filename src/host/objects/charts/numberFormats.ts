import { readAt } from "../../../package/xml/branch";
import type { HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireText } from "../argument";
import type { PartSelf } from "./chartSelf";
import { flag, put } from "./members";

/** How labels show numbers. A format that is set is no longer that of the cells. */
export const numberFormat: HostProperty<PartSelf> = {
  get: ({ branch }) => readAt(branch, "numFmt@formatCode") ?? "General",
  set: (self, value: unknown) => {
    const code = requireText(value);
    put(self, "numFmt@formatCode", code);
    put(self, "numFmt@sourceLinked", "0");
  },
};

export const linkNumberFormat: HostProperty<PartSelf> = {
  ...flag("numFmt@sourceLinked", true),
  set: (self, value: unknown) => {
    const linked = requireBoolean(value);
    put(self, "numFmt@formatCode", readAt(self.branch, "numFmt@formatCode") ?? "General");
    put(self, "numFmt@sourceLinked", linked ? "1" : "0");
  },
};
