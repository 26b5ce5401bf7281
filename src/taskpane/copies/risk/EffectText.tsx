import { Caption1 } from "@fluentui/react-components";
import type { RepairEffect } from "../../../anonymise/repairs/repairEffect";
import { saidOfEffect, saidOfExample } from "../../../commands/repairWords";
import { useServices } from "../../paneContext";

interface EffectTextProps {
  readonly effect: RepairEffect;
  readonly cellsInCopy: number;
}

/** What a repair does, in figures, and one of the cells before and after. */
export const EffectText = ({ effect, cellsInCopy }: EffectTextProps) => {
  const { translate } = useServices();
  const example = saidOfExample(effect, translate);
  return (
    <>
      <Caption1>{saidOfEffect(effect, cellsInCopy, translate)}</Caption1>
      {example === "" ? null : <Caption1 dir="auto">{example}</Caption1>}
    </>
  );
};
