/**
 * Enters what is being typed into a cell, as a click elsewhere does. The editor is told by an event, since a page that goes away,
 * or a window that has not the focus, gets none from the browser.
 */
export function finishEditing(): void {
  const editor = document.activeElement;
  if (!(editor instanceof HTMLTextAreaElement)) return;
  editor.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}
