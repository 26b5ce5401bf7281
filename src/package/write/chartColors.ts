/**
 * Fills of series, `#RRGGBB`: told apart by their lightness too, so in black and white and by colour-blind readers, and
 * most unlike between neighbours. Some are too pale for white paper alone, hence the outline.
 */
const fills = ["#0B2E4F", "#F2B134", "#1F7A8C", "#FCE9C8", "#6D2E6B", "#C9DDB0", "#5E9E6E"] as const;

/** The line around every bar. */
export const chartOutline = "#404040";

/** The fill of a series, by its place among the series of its chart. */
export const seriesFill = (index: number): string => fills[index % fills.length] ?? chartOutline;
