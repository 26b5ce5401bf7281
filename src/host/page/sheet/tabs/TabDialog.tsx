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
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { text } from "../../../texts/text";
import type { SheetTab } from "../../workbooks/workbookView";

/** Excel's standard colours, and none. */
const colors = [
  ["", "tab.color.none"],
  ["#C00000", "tab.color.darkRed"],
  ["#FF0000", "tab.color.red"],
  ["#FFC000", "tab.color.orange"],
  ["#FFFF00", "tab.color.yellow"],
  ["#92D050", "tab.color.lightGreen"],
  ["#00B050", "tab.color.green"],
  ["#00B0F0", "tab.color.lightBlue"],
  ["#0070C0", "tab.color.blue"],
  ["#7030A0", "tab.color.purple"],
] as const;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  colors: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    border: "none",
    padding: 0,
    margin: 0,
  },
  color: { width: "26px", height: "26px", margin: 0, cursor: "pointer", forcedColorAdjust: "none" },
});

export interface TabDialogProps {
  readonly tab: SheetTab;
  readonly onChange: (name: string, color: string) => void;
  readonly onClose: () => void;
}

/** A sheet's name and the colour of its tab. */
export function TabDialog({ tab, onChange, onClose }: TabDialogProps) {
  const styles = useStyles();
  const [name, setName] = useState(tab.name);
  const [color, setColor] = useState(tab.color.toUpperCase());
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
    onChange(name, color);
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
            <DialogTitle>{text("tab.title", { sheet: tab.name })}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={text("tab.name")}>
                <Input
                  value={name}
                  maxLength={31}
                  onFocus={(event) => {
                    event.target.select();
                  }}
                  onChange={(_, { value }) => {
                    setName(value);
                  }}
                />
              </Field>
              <fieldset className={styles.colors}>
                <legend>{text("tab.colors")}</legend>
                {colors.map(([value, key]) => (
                  <input
                    key={key}
                    type="radio"
                    name="color"
                    className={styles.color}
                    style={
                      value === ""
                        ? undefined
                        : { accentColor: value, outline: `3px solid ${value}`, outlineOffset: -3 }
                    }
                    title={text(key)}
                    aria-label={text(key)}
                    checked={color === value}
                    onChange={() => {
                      setColor(value);
                    }}
                  />
                ))}
              </fieldset>
            </DialogContent>
            <DialogActions>
              <Button appearance="secondary" onClick={onClose}>
                {text("grid.cancel")}
              </Button>
              <Button appearance="primary" type="submit">
                {text("grid.apply")}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
