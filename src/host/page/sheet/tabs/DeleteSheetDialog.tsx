import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { text } from "../../../texts/text";

export interface DeleteSheetDialogProps {
  readonly name: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** A deleted sheet is gone for good, in Excel too: so it is asked. */
export function DeleteSheetDialog({ name, onDelete, onClose }: DeleteSheetDialogProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text("tab.deleteTitle", { sheet: name })}</DialogTitle>
          <DialogContent>{text("tab.deleteWarning")}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onDelete();
              }}
            >
              {text("tab.delete")}
            </Button>
            <Button onClick={onClose}>{text("grid.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
