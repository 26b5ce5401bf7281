import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { text } from "../../texts/text";

const storageKey = "workbook-host.introduced";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Says on the first visit what this page is; `About` says it later. */
export function StandInBar() {
  const styles = useStyles();
  const [isShown, setShown] = useState(() => localStorage.getItem(storageKey) === null);
  if (!isShown) return null;
  return (
    <section className={styles.bar} aria-label={text("about.title")} data-region>
      <MessageBar>
        <MessageBarBody>{text("about.standIn")}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={text("notice.dismiss")}
              icon={<DismissRegular />}
              onClick={() => {
                localStorage.setItem(storageKey, "yes");
                setShown(false);
              }}
            />
          }
        />
      </MessageBar>
    </section>
  );
}
