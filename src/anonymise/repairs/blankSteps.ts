import { coarserColumn } from "../../disclosure/repairs/coarser";
import type { RepairStep } from "../../disclosure/repairs/repair";
import type { Role } from "../../table/role";
import { activityRole } from "../measures/copyKeys";
import { seenAs, type Repairing } from "./repairing";

/** From broad to fine: what is finer than a blank would tell it. */
const activities: readonly Role[] = [
  "cluster",
  "sub-cluster",
  "objective",
  "activity",
  "sub-activity",
  "indicator",
  "unit",
];

/** Leaves the columns of these roles blank. */
export const blankStep = ({ columns }: Repairing, roles: readonly Role[]): RepairStep =>
  new Map(
    columns.flatMap((column, at) => {
      const { role, cells } = seenAs(column);
      return roles.includes(role) ? [[at, coarserColumn(cells, () => "")]] : [];
    }),
  );

/** Leaves the activity blank, and all that is finer. */
export const blankActivity = (state: Repairing): RepairStep => {
  const role = activityRole(state.columns.map(seenAs));
  return role === undefined ? new Map() : blankStep(state, activities.slice(activities.indexOf(role)));
};
