import type { CellStyle } from "../../../../../package/styles/cellStyle";
import { withDifferential } from "../../../../../package/styles/differential";
import type { ConditionalLook } from "../../../../model/rules/conditional/conditionalLooks";
import type { ConditionalMark } from "../../gridSource";

/** The cell's style with what its conditional formats say over it. */
export const conditionalStyle = (style: CellStyle, said: ConditionalLook | undefined): CellStyle =>
  said === undefined || Object.keys(said.look).length === 0 ? style : withDifferential(style, said.look);

/** What its conditional formats draw beside the style. */
export function conditionalMark(said: ConditionalLook | undefined): ConditionalMark | undefined {
  if (said === undefined || (said.bar === undefined && said.icon === undefined)) return undefined;
  const { bar, icon, hidesValue } = said;
  return { bar, icon: icon?.set === "NoIcons" ? undefined : icon, hidesValue };
}
