import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Questions } from "./questions";

const useStyles = makeStyles({
  body: { whiteSpace: "pre-line", unicodeBidi: "plaintext", overflowWrap: "anywhere" },
});

/** Asks what {@link Questions} holds; the safe answer has the focus. */
export function QuestionDialog({ questions }: { readonly questions: Questions }) {
  const styles = useStyles();
  const question = useSyncExternalStore(questions.subscribe, questions.current);
  if (question === undefined) return null;
  const { title, body, yes, no, answer } = question;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        answer(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.body}>{title}</DialogTitle>
          <DialogContent className={styles.body}>{body}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                answer(false);
              }}
            >
              {no}
            </Button>
            <Button
              onClick={() => {
                answer(true);
              }}
            >
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
