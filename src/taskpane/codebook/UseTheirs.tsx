import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../codebook/codebook";
import { replaceCodebook } from "../../commands/codebookFile";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface UseTheirsProps {
  readonly theirs: Codebook;
  /** Ours holds nobody: there is nothing to ask about. */
  readonly isEmpty: boolean;
  /** @param file to which ours was saved before */
  readonly onReplaced: (file: string) => void;
}

/** Takes a colleague's codebook in place of ours, which is asked first. */
export const UseTheirs = ({ theirs, isEmpty, onReplaced }: UseTheirsProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const replacing = useTask(async () => {
    onReplaced(await replaceCodebook(services, theirs));
  });
  const busy = replacing.state.kind === "running";
  return (
    <>
      <Button
        appearance="subtle"
        aria-expanded={asking}
        disabledFocusable={busy}
        onClick={() => {
          if (isEmpty) replacing.run();
          else setAsking(!asking);
        }}
      >
        {t("pane.merge.useTheirs")}
      </Button>
      {asking ? (
        <Notice intent="warning">
          {t("pane.codebook.replaceQuestion", { count: theirs.organisations.length })}
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={busy} onClick={replacing.run}>
              {t("pane.codebook.replace")}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              {t("pane.cancel")}
            </Button>
          </div>
        </Notice>
      ) : null}
      {replacing.state.kind === "failed" ? <Problem error={replacing.state.error} /> : null}
    </>
  );
};
