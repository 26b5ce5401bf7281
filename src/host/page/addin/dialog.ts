import { openDialogFrame } from "../../wire/addinFrame";
import type { AddinChannel } from "../../wire/channel";
import type { DialogRequest, OpenDialog } from "../../wire/pageActions";
import { text } from "../text";

/** Shows a dialog that the add-in asked for (`displayDialogAsync` with `displayInIframe`), with a button to close it. */
export function openDialog(request: DialogRequest, parent: AddinChannel): OpenDialog {
  const dialog = document.createElement("dialog");
  dialog.className = "addin-dialog";
  dialog.style.width = `${request.width}%`;
  dialog.style.height = `${request.height}%`;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = text("pane.closeDialog");
  close.addEventListener("click", () => {
    parent.dialogClosedByPerson();
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    parent.dialogClosedByPerson();
  });
  dialog.append(close);
  document.body.append(dialog);
  dialog.showModal();
  return openDialogFrame(request, parent, dialog, text("pane.dialog"));
}
