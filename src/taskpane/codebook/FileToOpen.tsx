import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { MergeReview } from "./MergeReview";
import { PassphraseField } from "./PassphraseField";
import { PassphraseForm } from "./PassphraseForm";
import { useCodebookFile } from "./useCodebookFile";

const useStyles = makeStyles({
  /** A line of its own below the buttons. */
  below: {
    display: "flex",
    flexDirection: "column",
    flexBasis: "100%",
    minWidth: 0,
    rowGap: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
});

interface FileToOpenProps {
  /** Another codebook is kept from now on. */
  readonly onReplaced: () => void;
}

/** A colleague's codebook: its file is opened, laid beside ours, and taken in. */
export const FileToOpen = ({ onReplaced }: FileToOpenProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const file = useCodebookFile();
  const [passphrase, setPassphrase] = useState("");
  const [done, setDone] = useState("");
  const close = (): void => {
    setPassphrase("");
    file.close();
  };
  return (
    <>
      <FileButton
        label={t("pane.codebook.open")}
        onAsked={(chosen) => {
          setDone("");
          if (chosen !== undefined) file.choose(chosen);
        }}
      />
      <div className={styles.below}>
        {file.isLocked ? (
          <PassphraseForm
            submitLabel={t("pane.codebook.openIt")}
            ready={passphrase !== ""}
            state={file.opening}
            onSubmit={() => {
              file.openWith(passphrase);
            }}
          >
            <PassphraseField
              label={t("pane.codebook.filePassphrase")}
              value={passphrase}
              onChange={setPassphrase}
            />
          </PassphraseForm>
        ) : null}
        {file.opened === undefined ? null : (
          <MergeReview
            theirs={file.opened}
            onClose={close}
            onDone={(sentence) => {
              setDone(sentence);
              close();
              onReplaced();
            }}
          />
        )}
        {done === "" ? null : <Notice intent="success">{done}</Notice>}
        {file.choosing.kind === "failed" ? <Problem error={file.choosing.error} /> : null}
      </div>
    </>
  );
};
