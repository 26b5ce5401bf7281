/** `Excel.WorksheetPositionType`. */
export const positionTypes = ["None", "Before", "After", "Beginning", "End"] as const;

/** Where among `count` sheets a new one goes. */
export function positionOf(
  type: (typeof positionTypes)[number],
  relative: number | undefined,
  count: number,
): number {
  switch (type) {
    case "Before":
    case "After":
      if (relative === undefined) return type === "Before" ? 0 : count;
      return type === "Before" ? relative : relative + 1;
    case "End":
      return count;
    case "None":
    case "Beginning":
      return 0;
  }
}
