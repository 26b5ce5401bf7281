import { useTranslation } from "react-i18next";
import {
  figureStyles,
  type DashboardChoices,
  type FigureStyle,
  type HiddenByStyle,
} from "../../../anonymise/dashboard/dashboard";
import { levelsDownTo } from "../../../anonymise/dashboard/levels";
import type { Rule } from "../../../protocol/rule";
import { useServices } from "../../paneContext";
import { Choice } from "../../parts/Choice";
import { Section } from "../../parts/Section";

interface DashboardFormProps {
  readonly rule: Rule;
  readonly choices: DashboardChoices;
  /** As the figures are now; undefined while that is not known. */
  readonly hiddenBy: HiddenByStyle | undefined;
  readonly disabled: boolean;
  readonly onChoose: (choices: DashboardChoices) => void;
}

/** Coarser places and rounding, where a cluster prefers them to hidden figures; never more than the rule allows. */
export const DashboardForm = ({ rule, choices, hiddenBy, disabled, onChoose }: DashboardFormProps) => {
  const { t } = useTranslation();
  const { rules } = useServices();
  const finest = levelsDownTo(rule.finestPlace);
  const places = levelsDownTo(choices.finestPlace).filter((level) => finest.includes(level));
  const nameOf = (level: string): string => t(`protocol.place.${level}`);
  const styleText = (figures: FigureStyle): string => {
    const style = t(`pane.dashboard.figureStyle.${figures}`, { base: rules?.roundingBase });
    const hidden = hiddenBy?.[figures] ?? undefined;
    return hidden === undefined ? style : t("pane.dashboard.figureStyleHides", { style, hidden });
  };
  return (
    <Section title={t("pane.dashboard.choices")}>
      <Choice
        label={t("pane.dashboard.finestPlace")}
        values={finest}
        textOf={nameOf}
        value={places.at(-1)}
        disabled={disabled}
        onChoose={(finestPlace) => {
          onChoose({ ...choices, finestPlace });
        }}
      />
      <Choice
        label={t("pane.dashboard.groupsDownTo")}
        values={places}
        textOf={nameOf}
        value={places.includes(choices.groupsDownTo) ? choices.groupsDownTo : places.at(-1)}
        disabled={disabled}
        onChoose={(groupsDownTo) => {
          onChoose({ ...choices, groupsDownTo });
        }}
      />
      <Choice
        label={t("pane.dashboard.activitiesDownTo")}
        values={["country", ...places]}
        textOf={(level) => (level === "country" ? t("commands.dashboard.everywhere") : nameOf(level))}
        value={
          choices.activitiesDownTo === "country" || places.includes(choices.activitiesDownTo)
            ? choices.activitiesDownTo
            : places.at(-1)
        }
        disabled={disabled}
        onChoose={(activitiesDownTo) => {
          onChoose({ ...choices, activitiesDownTo });
        }}
      />
      <Choice
        label={t("pane.dashboard.figures")}
        values={figureStyles}
        textOf={styleText}
        value={choices.figures}
        disabled={disabled}
        onChoose={(figures) => {
          onChoose({ ...choices, figures });
        }}
      />
    </Section>
  );
};
