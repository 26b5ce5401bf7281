import { Button, makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({ more: { alignSelf: "start" } });

interface GrowingListProps {
  /** Its name for a screen reader, where none stands above it. */
  readonly label?: string;
  readonly className: string;
  /** What the button for more says; undefined when all are shown. */
  readonly more: string | undefined;
  readonly busy?: boolean;
  /** More are wanted; they may come later. */
  readonly onMore: () => void;
  /** The items shown, each an `li`. */
  readonly children: ReactNode;
}

/**
 * A long list of which some items are shown, and more on request. The keyboard then goes on at the first new one: the button
 * may be gone, and what it brought stands above it.
 */
export const GrowingList = (props: GrowingListProps) => {
  const { label, className, more, busy = false, onMore, children } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef<number>(undefined);
  useLayoutEffect(() => {
    const first = shownBefore.current === undefined ? undefined : list.current?.children[shownBefore.current];
    if (!(first instanceof HTMLElement)) return;
    shownBefore.current = undefined;
    first.tabIndex = -1;
    first.focus();
  });
  return (
    <>
      <ul ref={list} className={className} aria-label={label}>
        {children}
      </ul>
      {more === undefined ? null : (
        <Button
          size="small"
          className={styles.more}
          disabledFocusable={busy}
          onClick={() => {
            shownBefore.current = list.current?.children.length;
            onMore();
          }}
        >
          {more}
        </Button>
      )}
    </>
  );
};
