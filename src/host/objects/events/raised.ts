import type { ChangeSource } from "../../model/change";
import type { HostEvent } from "../../wire/hostClass";
import { workbookTarget } from "./eventNumber";

type Message = HostEvent["message"];

/** An event that the workbook's collection and the sheet itself both raise. */
export const both = (type: number, sheet: string, message: Message): HostEvent[] => [
  { type, target: workbookTarget, message },
  { type, target: sheet, message },
];

export const only = (type: number, message: Message): HostEvent[] => [
  { type, target: workbookTarget, message },
];

export const trigger = (source: ChangeSource): string => (source === "addin" ? "ThisLocalAddin" : "Unknown");

/** A reference by which `args.getRange(context)` finds the changed area again: sheet id and address. */
export const eventReference = (sheet: string, address: string): string => `event ${sheet} ${address}`;
