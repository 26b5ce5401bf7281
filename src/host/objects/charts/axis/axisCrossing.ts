import { axesOf, branchAt, valueIn } from "../../../../package/charts/chartTree";
import { dropAt, elementAt, readAt, writeAt } from "../../../../package/xml/branch";
import { numberOf } from "../../../../package/xml/element";
import type { HostClass } from "../../../wire/hostClass";
import { requireBoolean, requireNumber, requireOneOf } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { change, type PartSelf } from "../chartSelf";
import { put } from "../members";

/** The axis that this one crosses: where on this one it does is said there. */
function crossed({ of, branch }: PartSelf): PartSelf {
  const { root } = of.chart;
  const id = valueIn(branch.base, "crossAx");
  const other = axesOf(root).find((axis) => valueIn(axis, "axId") === id);
  if (other === undefined) throw invalidArgument();
  return { of, branch: branchAt(root, other) };
}

const positions = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;
const positionNames = Object.keys(positions) as (keyof typeof positions)[];

/** Where on an axis the other one crosses it. */
export const axisCrossing: HostClass<PartSelf>["properties"] = {
  position: {
    get: (self) => {
      const { branch } = crossed(self);
      if (elementAt(branch, "crossesAt")) return "Custom";
      const word = readAt(branch, "crosses@val");
      return positionNames.find((name) => positions[name] === word) ?? "Automatic";
    },
    set: (self, value: unknown) => {
      const word = positions[requireOneOf(value, positionNames)];
      const { of, branch } = crossed(self);
      change(of, () => {
        dropAt(branch, "crossesAt");
        writeAt(branch, "crosses@val", word);
      });
    },
  },
  positionAt: { get: (self) => numberOf(readAt(crossed(self).branch, "crossesAt@val")) ?? 0 },
  isBetweenCategories: {
    get: (self) => readAt(crossed(self).branch, "crossBetween@val") !== "midCat",
    set: (self, value: unknown) => {
      put(crossed(self), "crossBetween@val", requireBoolean(value) ? "between" : "midCat");
    },
  },
};

/** "Sets the specified axis position where the other axis crosses." */
export function setPositionAt(self: PartSelf, value: unknown): void {
  const at = requireNumber(value, -Number.MAX_VALUE, Number.MAX_VALUE);
  const { of, branch } = crossed(self);
  change(of, () => {
    dropAt(branch, "crosses");
    writeAt(branch, "crossesAt@val", String(at));
  });
}
