import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A sentence that matters, with an icon for its weight: colour alone says nothing. */
export const Notice = ({ intent, title, children }: NoticeProps) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>
      {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
      {children}
    </MessageBarBody>
  </MessageBar>
);
