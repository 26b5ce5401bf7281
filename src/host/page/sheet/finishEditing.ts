/** Enters what is being typed into a cell, as a click elsewhere does. */
export function finishEditing(): void {
  if (document.activeElement instanceof HTMLTextAreaElement)
    document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}
