import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Shorter work would only flicker. */
const delayBeforeShown = 400;

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; undefined while nobody knows. */
  readonly share: number | undefined;
  readonly onCancel: () => void;
}

/** How far long work is, with a way to stop it. */
export const Progress = ({ label, share, onCancel }: ProgressProps) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, delayBeforeShown);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!shown) return null;
  return (
    <Field validationMessage={label} validationState="none">
      <ProgressBar {...(share === undefined ? {} : { value: share })} aria-label={label} />
      <Button appearance="secondary" onClick={onCancel}>
        {t("pane.cancel")}
      </Button>
    </Field>
  );
};
