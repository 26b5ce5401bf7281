import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { useOverflow } from "./useOverflow";

const useStyles = makeStyles({
  strip: { display: "flex", alignItems: "center", minWidth: 0, flexShrink: 1 },
  tabs: { minWidth: 0, overflowX: "auto", scrollbarWidth: "none" },
  arrow: { flexShrink: 0, minWidth: "24px", color: tokens.colorNeutralForeground2 },
});

export interface TabStripProps {
  /** The list of tabs; each has its id as `data-tab`. */
  readonly children: ReactNode;
  /** The id of the tab that is selected: it is scrolled into sight when another one is. */
  readonly selected: string;
  /** What leads to the tabs out of sight; shown when there are any. */
  readonly more: ReactNode;
}

/**
 * Tabs in one line, however many there are. The arrows are for the mouse: by keyboard one goes from tab to tab, and the
 * tab with the focus comes into sight by itself.
 */
export function TabStrip({ children, selected, more }: TabStripProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const overflow = useOverflow(scroller);
  useLayoutEffect(() => {
    const element = scroller.current;
    const tab = element?.querySelector(`[data-tab="${selected}"]`);
    if (element && tab) element.scrollBy({ left: distance(element, tab) });
  }, [selected, overflow.isThere]);
  const scroll = (direction: 1 | -1) => {
    const element = scroller.current;
    element?.scrollBy({ left: direction * element.clientWidth * 0.8, behavior: "smooth" });
  };
  return (
    <div className={styles.strip}>
      {overflow.isThere && (
        <Button
          aria-hidden
          tabIndex={-1}
          appearance="transparent"
          size="small"
          className={styles.arrow}
          icon={<ChevronLeftRegular />}
          disabled={!overflow.left}
          onClick={() => {
            scroll(-1);
          }}
        />
      )}
      <div ref={scroller} className={styles.tabs}>
        {children}
      </div>
      {overflow.isThere && (
        <>
          <Button
            aria-hidden
            tabIndex={-1}
            appearance="transparent"
            size="small"
            className={styles.arrow}
            icon={<ChevronRightRegular />}
            disabled={!overflow.right}
            onClick={() => {
              scroll(1);
            }}
          />
          {more}
        </>
      )}
    </div>
  );
}

/** How far to scroll until the tab is in sight; positive is to the right. The page around stays where it is. */
function distance(scroller: Element, tab: Element): number {
  const outer = scroller.getBoundingClientRect();
  const inner = tab.getBoundingClientRect();
  return Math.min(0, inner.left - outer.left) + Math.max(0, inner.right - outer.right);
}
