import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useState, type ReactNode } from "react";

interface AddingProps {
  readonly label: string;
  /** For a label that does not say what it is about. */
  readonly accessibleName?: string;
  /** What is asked. @param close when it is done: the keyboard goes back to the button */
  readonly children: (close: () => void) => ReactNode;
}

/** When what a button stands in goes away with the keyboard in it, the title of its section gets the keyboard. */
const handOver = (button: HTMLButtonElement | null): void => {
  if (button?.parentElement?.contains(document.activeElement) !== true) return;
  button.closest("section")?.querySelector<HTMLElement>("h2")?.focus();
};

/** A button that opens a form below it. */
export const Adding = ({ label, accessibleName, children }: AddingProps) => {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(
    () => () => {
      handOver(button);
    },
    [button],
  );
  const close = (): void => {
    setOpen(false);
    button?.focus();
  };
  return (
    <>
      <Button
        ref={setButton}
        size="small"
        aria-expanded={open}
        aria-label={accessibleName}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      {open ? children(close) : null}
    </>
  );
};
