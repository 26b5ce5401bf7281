import { dropAt, elementAt, ensureAt, writeAt } from "../../../../package/xml/branch";
import type { HostClass } from "../../../wire/hostClass";
import { requireBoolean, requireText } from "../../argument";
import { shownAt } from "../chartReference";
import { change, type PartSelf } from "../chartSelf";
import { textOrientation } from "../textLook";
import { ownText, setOwnText, setTextFormula } from "../chartText";
import { formatOf } from "../formats";

/** Excel's words for an axis title that nobody gave a text. */
const usualTitle = "Axis Title";

function show({ of, branch }: PartSelf, shown: boolean): void {
  if ((elementAt(branch) !== undefined) === shown) return;
  change(of, () => {
    if (!shown) {
      dropAt(branch, "");
      return;
    }
    ensureAt(branch);
    writeAt(branch, "overlay@val", "0");
  });
}

export const chartAxisTitleClass: HostClass<PartSelf> = {
  name: "ChartAxisTitle",
  properties: {
    text: {
      get: ({ branch }) => ownText(branch) ?? (elementAt(branch) ? usualTitle : ""),
      set: (self, value: unknown) => {
        const text = requireText(value);
        show(self, true);
        change(self.of, () => {
          setOwnText(self.branch, text);
        });
      },
    },
    visible: {
      get: ({ branch }) => elementAt(branch) !== undefined,
      set: (self, value: unknown) => {
        show(self, requireBoolean(value));
      },
    },
    textOrientation,
  },
  navigations: { format: formatOf("axisTitle") },
  methods: {
    setFormula: (self, formula: unknown) => {
      const { formula: reference, shown } = shownAt(self.of, requireText(formula));
      show(self, true);
      change(self.of, () => {
        setTextFormula(self.branch, reference, shown);
      });
    },
  },
};
