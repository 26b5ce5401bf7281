/** Excel's limits, and the steps of its buttons. */
export const leastZoom = 0.1;
export const mostZoom = 4;
const STEP = 0.1;

/** The next step up or down, in whole tens of per cent. */
export function stepZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction > 0 ? Math.floor(zoom / STEP + 1e-9) + 1 : Math.ceil(zoom / STEP - 1e-9) - 1;
  return Math.min(mostZoom, Math.max(leastZoom, Math.round(steps) / 10));
}
