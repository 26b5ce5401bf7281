import type { HostProperty } from "../../wire/hostClass";
import { requireText } from "../argument";
import { change, type PartSelf } from "./chartSelf";
import { ownText, setOwnText } from "./chartText";
import { ensureLabels } from "./labelParts";

/** The text that a label has of its own; `""` where the program makes it of value, category and series. */
export const elementTextOfLabel: HostProperty<PartSelf> = {
  get: ({ branch }) => ownText(branch) ?? "",
  set: (self, value: unknown) => {
    const text = requireText(value);
    ensureLabels(self);
    change(self.of, () => {
      setOwnText(self.branch, text);
    });
  },
};
