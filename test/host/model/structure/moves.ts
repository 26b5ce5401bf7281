import { parseAddress } from "../../../../src/host/model/address";
import type { AreaMove } from "../../../../src/host/model/structure/areaMove";
import type { Area } from "../../../../src/package/workbook";

export const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed.area;
};

/** `insert rows 3:4`, `delete columns B2:B5`. */
export function move(text: string): AreaMove {
  const [kind, along, address = ""] = text.split(" ");
  return { kind: kind as AreaMove["kind"], along: along as AreaMove["along"], area: area(address) };
}
