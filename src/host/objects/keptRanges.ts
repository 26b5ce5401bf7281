import type { Area } from "../../package/workbook";
import type { ModelChange } from "../model/change";
import type { AreaMove } from "../model/structure/areaMove";
import { movedArea } from "../model/structure/movedArea";
import type { References } from "../wire/references";
import { goneArea } from "./rangeSelf";

interface OnArea {
  readonly sheet: unknown;
  area: Area;
}
interface OnAreas {
  readonly sheet: unknown;
  areas: readonly Area[];
}

const isOnSheet = (self: unknown, sheet: unknown): self is object =>
  typeof self === "object" && self !== null && "sheet" in self && self.sheet === sheet;
const isOnArea = (self: object): self is OnArea => "area" in self;
const isOnAreas = (self: object): self is OnAreas => "areas" in self;

function follow(self: object, move: AreaMove): void {
  if (isOnArea(self) && self.area !== goneArea) self.area = movedArea(self.area, move) ?? goneArea;
  if (!isOnAreas(self) || self.areas.includes(goneArea)) return;
  const left = self.areas.map((area) => movedArea(area, move)).filter((area) => area !== undefined);
  self.areas = left.length > 0 ? left : [goneArea];
}

/** Ranges that an add-in keeps follow their cells. One whose cells are gone answers InvalidReference from then on. */
export function followCells(references: References, change: ModelChange): void {
  if (change.kind !== "structure") return;
  const { sheet, move } = change;
  const kept = [...references.objects()].map(({ self }) => self).filter((self) => isOnSheet(self, sheet));
  for (const self of new Set(kept)) follow(self, move);
}
