import { valueIn } from "../../../../package/charts/chartTree";
import { childOf, numberOf, type XmlElement } from "../../../../package/xml/element";

/** What the labels of an axis count in. */
export interface DisplayUnit {
  readonly size: number;
  /** What the chart says of it; undefined when it is to say nothing. */
  readonly label: string | undefined;
}

/** Built-in units and what Excel calls them (ECMA-376-1, 21.2.3.5). */
const units: Readonly<Record<string, readonly [size: number, label: string]>> = {
  hundreds: [100, "Hundreds"],
  thousands: [1e3, "Thousands"],
  tenThousands: [1e4, "x 10000"],
  hundredThousands: [1e5, "x 100000"],
  millions: [1e6, "Millions"],
  tenMillions: [1e7, "x 10000000"],
  hundredMillions: [1e8, "x 100000000"],
  billions: [1e9, "Billions"],
  trillions: [1e12, "Trillions"],
};

export function unitOf(axis: XmlElement): DisplayUnit {
  const said = childOf(axis, "dispUnits");
  const custom = numberOf(valueIn(said, "custUnit"));
  const [size, label] =
    custom === undefined ? (units[valueIn(said, "builtInUnit") ?? ""] ?? [1]) : [custom, `x ${custom}`];
  return { size, label: childOf(said, "dispUnitsLbl") ? label : undefined };
}
