import { replaceFill, solidFill } from "../../../package/drawings/color";
import { addChild, ensureAt, nameOf } from "../../../package/xml/branch";
import { element } from "../../../package/xml/element";
import { change, type DrawnPart } from "./chartSelf";

/** Fills the element at a path with a colour, or with none. */
export function setFill({ of, branch }: DrawnPart, path: string, color: string | undefined): void {
  change(of, () => {
    const holder = ensureAt(branch, path);
    const fill =
      color === undefined ? element(nameOf(branch.root, "a:noFill")) : solidFill(branch.root, color);
    replaceFill(holder, fill, (child) => {
      addChild(holder, child, branch.order);
    });
  });
}
