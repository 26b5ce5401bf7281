import { Field, SpinButton } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const mostMonths = 24;

interface MonthsProps {
  readonly months: number;
  readonly onChange: (months: number) => void;
}

/** How long somebody counts as active. */
export const Months = ({ months, onChange }: MonthsProps) => {
  const { t } = useTranslation();
  return (
    <Field label={t("pane.mail.months")} hint={t("pane.mail.monthsHint")}>
      <SpinButton
        min={1}
        max={mostMonths}
        value={months}
        onChange={(_event, { value, displayValue }) => {
          const said = Math.round(value ?? Number(displayValue));
          if (said >= 1 && said <= mostMonths) onChange(said);
        }}
      />
    </Field>
  );
};
