import { dropAt, elementAt, ensureAt } from "../../../../package/xml/branch";
import type { HostClass } from "../../../wire/hostClass";
import { requireBoolean } from "../../argument";
import { change, type PartSelf } from "../chartSelf";
import { formatOf } from "../formats";

export const chartGridlinesClass: HostClass<PartSelf> = {
  name: "ChartGridlines",
  properties: {
    visible: {
      get: ({ branch }) => elementAt(branch) !== undefined,
      set: ({ of, branch }, value: unknown) => {
        const visible = requireBoolean(value);
        change(of, () => {
          if (visible) ensureAt(branch);
          else dropAt(branch, "");
        });
      },
    },
  },
  navigations: { format: formatOf("gridlines") },
  methods: {},
};
