import { useTranslation } from "react-i18next";
import type { Range } from "../../disclosure/rules/cluster/ranges";
import { RuleField } from "./RuleField";

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Undefined is blank. */
  readonly value: number | undefined;
  readonly range: Range;
  readonly onChange: (value: number) => void;
  /** For one that may be left blank. */
  readonly onClear?: () => void;
}

/** A whole number in its range. */
export const NumberField = ({ value, range, onChange, onClear, ...look }: NumberFieldProps) => {
  const { t } = useTranslation();
  const isIn = (text: string): boolean =>
    text === ""
      ? onClear !== undefined
      : /^\d+$/.test(text) && Number(text) >= range.least && Number(text) <= range.most;
  return (
    <RuleField
      {...look}
      kind="number"
      value={value === undefined ? "" : String(value)}
      faultOf={(text) =>
        isIn(text) ? undefined : t("pane.thresholds.range", { least: range.least, most: range.most })
      }
      onChange={(text) => {
        if (text === "") onClear?.();
        else onChange(Number(text));
      }}
    />
  );
};
