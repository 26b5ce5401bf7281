import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { codeOf } from "../../commands/codedError";
import { problemText } from "../problemText";
import { useServices } from "../paneContext";
import { useTask } from "../useTask";
import { Notice } from "./Notice";

/** Something failed: what, why, and what to do. */
export const Problem = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  const [title = "", ...reasons] = problemText(t, error);
  return (
    <Notice intent="error">
      {title}
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {codeOf(error) === "corrections-damaged" ? <ForgetCorrections /> : null}
    </Notice>
  );
};

/** The way out when what was said on columns can't be read: nothing is understood without it. */
const ForgetCorrections = () => {
  const { t } = useTranslation();
  const { corrections } = useServices();
  const forgetting = useTask(() => corrections.clear());
  return (
    <Button
      size="small"
      disabled={forgetting.state.kind !== "idle"}
      onClick={() => {
        forgetting.run();
      }}
    >
      {t("pane.columns.forgetUnreadable")}
    </Button>
  );
};
