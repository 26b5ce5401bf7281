import { useTranslation } from "react-i18next";
import { AskFirst } from "../parts/AskFirst";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

interface BackToUsualProps {
  /** Whose words it speaks. */
  readonly of: "protocol" | "thresholds";
  readonly onBack: () => Promise<void>;
}

/** Asks before what is set is taken off this device. */
export const BackToUsual = ({ of, onBack }: BackToUsualProps) => {
  const { t } = useTranslation();
  const going = useTask(onBack);
  return (
    <div>
      <AskFirst
        label={t(`pane.${of}.back`)}
        question={t(`pane.${of}.backSays`)}
        confirm={t(`pane.${of}.backYes`)}
        busy={going.state.kind === "running"}
        onConfirm={() => {
          going.run();
        }}
      />
      {going.state.kind === "failed" ? <Problem error={going.state.error} /> : null}
    </div>
  );
};
