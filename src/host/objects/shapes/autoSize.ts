import { dropAt, elementAt, ensureAt } from "../../../package/xml/branch";
import type { HostProperty } from "../../wire/hostClass";
import { requireOneOf } from "../argument";
import { change } from "../charts/chartSelf";
import { shapePart, type ShapeSelf } from "./shapeSelf";

/** `Excel.ShapeAutoSize` and the elements of the file. */
const sizes = {
  AutoSizeNone: "noAutofit",
  AutoSizeTextToFitShape: "normAutofit",
  AutoSizeShapeToFitText: "spAutoFit",
} as const;
const names = ["AutoSizeNone", "AutoSizeTextToFitShape", "AutoSizeShapeToFitText"] as const;

export const autoSize: HostProperty<ShapeSelf> = {
  get: (self) => {
    const { branch } = shapePart(self, "txBody/bodyPr");
    return names.find((name) => elementAt(branch, sizes[name])) ?? "AutoSizeNone";
  },
  set: (self, value: unknown) => {
    const wanted = requireOneOf(value, names);
    const { branch } = shapePart(self, "txBody/a:bodyPr");
    change(self, () => {
      for (const name of names) dropAt(branch, sizes[name]);
      ensureAt(branch, `a:${sizes[wanted]}`);
    });
  },
};
