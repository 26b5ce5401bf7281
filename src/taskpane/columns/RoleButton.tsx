import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Role } from "../../table/role";
import { RoleChoice } from "./RoleChoice";

const useStyles = makeStyles({ open: { flexBasis: "100%" } });

interface RoleButtonProps {
  /** What the button says. */
  readonly text: string;
  /** The same with what it is about, for a screen reader. */
  readonly label: string;
  /** What is chosen now; undefined when several columns mean several things. */
  readonly role: Role | undefined;
  readonly disabled: boolean;
  readonly onChoose: (role: Role) => void;
}

/** One press opens the choice of roles in the button's place; the keyboard comes back to the button. */
export const RoleButton = ({ text, label, role, disabled, onChoose }: RoleButtonProps) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isNobodyElse = open || document.activeElement === document.body;
    if (open !== wasOpen.current && isNobodyElse)
      place.current?.querySelector<HTMLElement>("input, button")?.focus();
    wasOpen.current = open;
  }, [open]);

  const close = (): void => {
    setOpen(false);
  };
  return (
    <div ref={place} className={open ? styles.open : undefined}>
      {open ? (
        <RoleChoice
          label={label}
          role={role}
          onClose={close}
          onChoose={(chosen) => {
            close();
            onChoose(chosen);
          }}
        />
      ) : (
        <Button
          size="small"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={label}
          aria-haspopup="listbox"
          disabledFocusable={disabled}
          onClick={() => {
            setOpen(true);
          }}
        >
          {text}
        </Button>
      )}
    </div>
  );
};
