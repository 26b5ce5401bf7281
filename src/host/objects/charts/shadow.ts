import { addChild, dropAt, elementAt, ensureAt, nameOf } from "../../../package/xml/branch";
import { childOf, element } from "../../../package/xml/element";
import type { HostProperty } from "../../wire/hostClass";
import { requireOneOf } from "../argument";
import { change, type PartSelf } from "./chartSelf";

/** Whether a part throws a shadow. */
export const shadow: HostProperty<PartSelf> = {
  get: ({ branch }) => elementAt(branch, "spPr/effectLst/outerShdw") !== undefined,
  set: ({ of, branch }, value: unknown) => {
    const shown = requireOneOf(String(value), ["true", "false"]) === "true";
    change(of, () => {
      if (!shown) {
        dropAt(branch, "spPr/effectLst/outerShdw");
        return;
      }
      const effects = ensureAt(branch, "spPr/a:effectLst");
      const color = element(nameOf(branch.root, "a:prstClr"), { val: "black" }, [
        element(nameOf(branch.root, "a:alpha"), { val: 40_000 }),
      ]);
      const made = { blurRad: 50_800, dist: 38_100, dir: 2_700_000, algn: "tl", rotWithShape: 0 };
      if (childOf(effects, "outerShdw") === undefined)
        addChild(effects, element(nameOf(branch.root, "a:outerShdw"), made, [color]), branch.order);
    });
  },
};
