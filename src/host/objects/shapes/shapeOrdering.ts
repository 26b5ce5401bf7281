import { isElement } from "../../../package/xml/element";
import { shapesIn, shapesOf } from "../../model/shapes/sheetShapes";
import { requireOneOf } from "../argument";
import { change } from "../charts/chartSelf";
import { notImplemented } from "../excelErrors";
import type { ShapeSelf } from "./shapeSelf";

/** Everything drawn together with the shape, from back to front. */
const beside = ({ sheet, group }: ShapeSelf) => (group === undefined ? shapesOf(sheet) : shapesIn(group));

export const zOrderPosition = (self: ShapeSelf): number =>
  beside(self).findIndex(({ element }) => element === self.element);

/** "A level of 0 means that the shape is not part of any groups." */
export const levelOf = (self: Pick<ShapeSelf, "group">): number =>
  self.group === undefined ? 0 : 1 + levelOf(self.group);

/** The file draws in the order in which things stand: what comes last is in front. */
export function setZOrder(self: ShapeSelf, position: unknown): void {
  const where = requireOneOf(position, ["BringToFront", "BringForward", "SendToBack", "SendBackward"]);
  if (self.group !== undefined) throw notImplemented("another order of shapes inside of their group");
  const { children } = self.drawing.root;
  const anchors = children.filter(isElement);
  const at = anchors.indexOf(self.anchor);
  const last = anchors.length - 1;
  const targets = {
    BringToFront: last,
    BringForward: Math.min(last, at + 1),
    SendToBack: 0,
    SendBackward: Math.max(0, at - 1),
  };
  const others = anchors.filter((each) => each !== self.anchor);
  change(self, () => {
    children.splice(
      0,
      Infinity,
      ...others.slice(0, targets[where]),
      self.anchor,
      ...others.slice(targets[where]),
    );
  });
}
