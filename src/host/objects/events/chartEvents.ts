import type { ModelChange } from "../../model/change";
import type { HostEvent } from "../../wire/hostClass";
import { EventNumber } from "./eventNumber";

type ChangeOf<Kind extends ModelChange["kind"]> = Extract<ModelChange, { kind: Kind }>;

/** An event that the sheet's charts raise, and the chart itself. */
const raised = (type: number, worksheetId: string, chartId: string): HostEvent[] =>
  [worksheetId, chartId].map((target) => ({
    type,
    target,
    message: { chartId, worksheetId, source: "Local" },
  }));

export const chartLifeEvents = ({
  kind,
  sheet,
  chart,
}: ChangeOf<"chartAdded" | "chartDeleted">): HostEvent[] =>
  raised(kind === "chartAdded" ? EventNumber.chartAdded : EventNumber.chartDeleted, sheet.id, chart);

export const chartActivationEvents = ({
  sheet,
  chart,
  previous,
}: ChangeOf<"chartActivated">): HostEvent[] => [
  ...(previous === undefined ? [] : raised(EventNumber.chartDeactivated, sheet.id, previous)),
  ...(chart === undefined ? [] : raised(EventNumber.chartActivated, sheet.id, chart)),
];
