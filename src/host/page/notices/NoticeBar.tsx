import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import type { NoticeBoard, PostedNotice } from "./noticeBoard";

const useStyles = makeStyles({
  body: { whiteSpace: "pre-line", unicodeBidi: "plaintext" },
  progress: { minWidth: "120px", maxWidth: "360px", marginBlock: "6px" },
});

/** What the page has to say; the element stays, so that screen readers hear what comes into it. */
export function NoticeBar({ board }: { readonly board: NoticeBoard }) {
  const posted = useSyncExternalStore(board.subscribe, board.current);
  return (
    <div role="status">
      {posted.map((one) => (
        <NoticeMessage key={one.id} {...one} />
      ))}
    </div>
  );
}

function NoticeMessage({ notice, dismiss }: PostedNotice) {
  const { intent, title, body, progress, actions = [] } = notice;
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout={actions.length > 0 ? "auto" : "multiline"} data-region>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {body}
        {progress !== undefined && (
          <ProgressBar className={styles.progress} value={progress} aria-label={title} />
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          dismiss === undefined ? null : (
            <Button
              appearance="transparent"
              aria-label={text("notice.dismiss")}
              icon={<DismissRegular />}
              onClick={dismiss}
            />
          )
        }
      >
        {actions.map(({ label, run }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              dismiss?.();
              run();
            }}
          >
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
