import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { text } from "../../texts/text";
import type { OpenWorkbook } from "./openWorkbooks";

export interface CloseDialogProps {
  /** The workbook to ask about; undefined asks nothing. */
  readonly workbook: OpenWorkbook | undefined;
  readonly onKeep: () => void;
  readonly onClose: (workbook: OpenWorkbook) => void;
}

/** Asks before changes are thrown away, or because the add-in wants a person to be asked. */
export function CloseDialog({ workbook, onKeep, onClose }: CloseDialogProps) {
  if (workbook === undefined) return null;
  const { name, isDirty } = workbook.model;
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text("file.close", { name })}</DialogTitle>
          <DialogContent>{text(isDirty ? "file.closeChanged" : "file.closeAsked", { name })}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onKeep}>
              {text("file.keep")}
            </Button>
            <Button
              onClick={() => {
                onClose(workbook);
              }}
            >
              {text(isDirty ? "file.closeAnyway" : "file.closeNow")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
