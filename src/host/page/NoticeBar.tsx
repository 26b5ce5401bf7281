import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { text } from "../texts/text";
import type { HostPage } from "./hostPage";
import type { Notice } from "./notices";

/** What the page has to say; the element stays, so that screen readers hear what comes into it. */
export function NoticeBar({ page }: { readonly page: HostPage }) {
  const notice = useSyncExternalStore(page.subscribe, page.notice);
  return (
    <div role="status">
      {notice !== undefined && (
        <NoticeMessage
          notice={notice}
          onDismiss={() => {
            page.tell(undefined);
          }}
        />
      )}
    </div>
  );
}

interface NoticeMessageProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function NoticeMessage({ notice, onDismiss }: NoticeMessageProps) {
  return (
    <MessageBar intent={notice.intent} layout="multiline" data-region>
      <MessageBarBody>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text("error.dismiss")}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
