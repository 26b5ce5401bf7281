import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { differencesInWords } from "../../commands/protocolDifferences";
import type { Protocol } from "../../protocol/protocol";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Takes a table into use. What lets more go than the Turkey protocol is listed, and asked about, before. */
export const UseTable = ({ protocol }: { readonly protocol: Protocol }) => {
  const { t } = useTranslation();
  const { table, translate } = useServices();
  const styles = useStyles();
  const [agreed, setAgreed] = useState(false);
  const using = useTask(() => table.use(protocol));
  const looser = differencesInWords(protocol, translate).filter((row) => row.looser.length > 0);
  const isAsked = looser.length > 0;
  return (
    <>
      <Notice
        intent={isAsked ? "warning" : "info"}
        title={t(isAsked ? "pane.protocol.looser" : "pane.protocol.notInUse", { count: looser.length })}
      >
        {isAsked ? (
          <>
            <ul className={styles.list}>
              {looser.map((row) => (
                <li key={row.id}>
                  {t("pane.protocol.looserRow", { row: row.title, what: row.looser.join(" ") })}
                </li>
              ))}
            </ul>
            <Checkbox
              checked={agreed}
              label={t("pane.protocol.agreed")}
              onChange={(_event, { checked }) => {
                setAgreed(checked === true);
              }}
            />
          </>
        ) : null}
      </Notice>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isAsked && !agreed}
          onClick={() => {
            using.run();
          }}
        >
          {t("pane.protocol.use")}
        </Button>
      </div>
      {using.state.kind === "failed" ? <Problem error={using.state.error} /> : null}
    </>
  );
};
