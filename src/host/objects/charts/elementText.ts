import { elementAt, ensureAt } from "../../../package/xml/branch";
import { textOf } from "../../../package/xml/element";
import type { HostProperty } from "../../wire/hostClass";
import { requireText } from "../argument";
import { change, type PartSelf } from "./chartSelf";

/** The text of an element, such as `<c:separator>`. */
export const elementText = (path: string, otherwise: string): HostProperty<PartSelf> => ({
  get: ({ branch }) => {
    const found = elementAt(branch, path);
    return found ? textOf(found) : otherwise;
  },
  set: ({ of, branch }, value: unknown) => {
    const text = requireText(value);
    change(of, () => {
      ensureAt(branch, path).children.splice(0, Infinity, text);
    });
  },
});
