import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { LineKind } from "../../../model/lineLayout";
import { text } from "../../../texts/text";

const asked = {
  rows: { title: "grid.ask.rows", unit: "grid.unit.rows", most: 409 },
  columns: { title: "grid.ask.columns", unit: "grid.unit.columns", most: 255 },
} as const;

export interface SizeDialogProps {
  readonly lines: LineKind;
  /** In points for rows, in digits for columns. */
  readonly size: number;
  readonly onSize: (size: number) => void;
  readonly onClose: () => void;
}

/** Asks for a row's height or a column's width: what dragging does, by keyboard. */
export function SizeDialog({ lines, size, onSize, onClose }: SizeDialogProps) {
  const [typed, setTyped] = useState(String(Number(size.toFixed(2))));
  const { title, unit, most } = asked[lines];
  const wanted = Number(typed);
  const isValid = typed.trim() !== "" && wanted >= 0 && wanted <= most;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isValid) return;
    onClose();
    onSize(wanted);
  };
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface aria-describedby={undefined}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{text(title)}</DialogTitle>
            <DialogContent>
              <Field label={text(unit)} validationMessage={isValid ? null : text("grid.badSize", { most })}>
                <Input
                  value={typed}
                  inputMode="decimal"
                  onChange={(_, { value }) => {
                    setTyped(value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="secondary" onClick={onClose}>
                {text("grid.cancel")}
              </Button>
              <Button appearance="primary" type="submit" disabled={!isValid}>
                {text("grid.apply")}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
