const FOCUSABLE =
  'button:not([disabled]), input:not([hidden]), textarea, iframe, [tabindex="0"], [role="tab"][aria-selected="true"]';

/**
 * F6 goes to the next part of the page, Shift+F6 back, as in Excel: in the grid Tab belongs to the cells, and nobody may
 * be caught there (WCAG 2.1.2).
 */
export function cycleRegions(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(isShown);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const order = regions.map(
    (_, index) => regions[(here + step * (index + 1) + regions.length * 2) % regions.length],
  );
  for (const region of order) {
    const target = region?.querySelector<HTMLElement>(FOCUSABLE);
    if (target === null || target === undefined) continue;
    event.preventDefault();
    target.focus();
    return;
  }
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
