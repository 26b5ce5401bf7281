import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface KeepFormProps {
  readonly onKeep: (said: { readonly reason: string; readonly by: string }) => void;
}

/** Why a risk may remain, and who says so. Without both nothing is kept. */
export const KeepForm = ({ onKeep }: KeepFormProps) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const said = { reason: reason.trim(), by: by.trim() };
  return (
    <>
      <Field label={t("pane.repairs.reason")} hint={t("pane.repairs.reasonHint")} required>
        <Textarea
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={t("pane.repairs.by")} required>
        <Input
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <Button
        size="small"
        disabledFocusable={said.reason === "" || said.by === ""}
        onClick={() => {
          onKeep(said);
        }}
      >
        {t("pane.repairs.keepNow")}
      </Button>
    </>
  );
};
