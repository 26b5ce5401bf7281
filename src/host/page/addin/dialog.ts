import { openDialogFrame } from "../../wire/addinFrame";
import type { DialogOpener, DialogRequest, OpenDialog } from "../../wire/dialogs";
import { text } from "../../texts/text";

/** Shows a dialog that the add-in asked for (`displayDialogAsync` with `displayInIframe`), with a button to close it. */
export function openDialog(request: DialogRequest, opener: DialogOpener): OpenDialog {
  const dialog = document.createElement("dialog");
  dialog.className = "addin-dialog";
  dialog.style.width = `${request.width}%`;
  dialog.style.height = `${request.height}%`;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = text("pane.closeDialog");
  close.addEventListener("click", () => {
    opener.dialogClosedByPerson();
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    opener.dialogClosedByPerson();
  });
  dialog.append(close);
  document.body.append(dialog);
  dialog.showModal();
  void tellIfMissing(request, opener);
  return openDialogFrame(request, opener, dialog, text("pane.dialog"));
}

/** "No page exists at the URL that was passed": a page on another origin may not be looked at. */
async function tellIfMissing({ url }: DialogRequest, opener: DialogOpener): Promise<void> {
  if (new URL(url).origin !== window.location.origin) return;
  const answer = await fetch(url, { method: "HEAD" }).catch(() => undefined);
  if (answer?.ok !== true) opener.dialogPageMissing();
}
