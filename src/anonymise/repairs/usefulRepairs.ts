import { placeLevels } from "../../protocol/rule";
import type { TriedRepair } from "./repairColumns";
import { byUse, helps } from "./repairEffect";
import type { CopyRepair, RepairWay, Risk } from "./riskDecisions";

/** Right after a repair of the same risk the same way changes nothing, and no place comes back down. */
export const isFurther = (way: RepairWay, wanted: Risk, last: CopyRepair | undefined): boolean => {
  if (last?.risk !== wanted || way.kind !== last.way.kind) return true;
  return (
    way.kind === "coarsen-places" &&
    last.way.kind === "coarsen-places" &&
    placeLevels.indexOf(way.to) < placeLevels.indexOf(last.way.to)
  );
};

/** A longer way up that ended where a shorter one did is the same repair. */
const isNew = ({ effect }: TriedRepair, at: number, all: readonly TriedRepair[]): boolean =>
  all.findIndex(
    ({ effect: { repair, after, cells } }) =>
      repair.way.kind === effect.repair.way.kind && after === effect.after && cells === effect.cells,
  ) === at;

/** Those repairs of one risk that help, each once, the most useful first. */
export const usefulRepairs = (tried: readonly TriedRepair[]): readonly TriedRepair[] =>
  tried
    .filter(({ effect }) => helps(effect))
    .filter(isNew)
    .sort((one, other) => byUse(one.effect, other.effect));
