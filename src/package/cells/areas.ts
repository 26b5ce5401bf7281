import type { Area } from "../workbook";

/** What both areas hold, or undefined when they do not meet. */
export function intersect(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return isArea(area) ? area : undefined;
}

const isArea = ({ top, left, bottom, right }: Area): boolean => top <= bottom && left <= right;

/** The parts of an area that another does not cover: above, left, right and below of it. */
export function areasBeside(area: Area, other: Area | undefined): Area[] {
  const hole = other && intersect(area, other);
  if (!hole) return [area];
  const { top, bottom } = hole;
  return [
    { ...area, bottom: top - 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
    { ...area, top: bottom + 1 },
  ].filter(isArea);
}
