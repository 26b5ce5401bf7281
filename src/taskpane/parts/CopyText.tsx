import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useTask } from "../useTask";
import { Notice } from "./Notice";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly button: string;
}

/** A text to be pasted elsewhere. Where the browser refuses its clipboard the text is selected, to be copied by hand. */
export const CopyText = ({ label, text, button }: CopyTextProps) => {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const copying = useTask(async () => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      field.current?.select();
      return false;
    }
  });
  const { state } = copying;
  return (
    <>
      <Field label={label}>
        <Textarea textarea={{ ref: field }} readOnly dir="auto" resize="vertical" value={text} />
      </Field>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            copying.run();
          }}
        >
          {button}
        </Button>
      </div>
      {state.kind === "done" ? (
        <Notice intent={state.result ? "success" : "info"}>
          {t(state.result ? "pane.copied" : "pane.copyByHand")}
        </Notice>
      ) : null}
    </>
  );
};
