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
  return openDialogFrame(request, opener, dialog, text("pane.dialog"));
}
