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
  const scroll = (towards: Side) => {
    const element = scroller.current;
    const sign = towards === "left" ? -1 : 1;
    element?.scrollBy({ left: sign * element.clientWidth * 0.8, behavior: "smooth" });
  };
  return (
    <div className={styles.strip}>
      {overflow.isThere && <Arrow towards="left" isEnabled={overflow.left} onPress={scroll} />}
      <div ref={scroller} className={styles.tabs}>
        {children}
      </div>
      {overflow.isThere && (
        <>
          <Arrow towards="right" isEnabled={overflow.right} onPress={scroll} />
          {more}
        </>
      )}
    </div>
  );
}

type Side = "left" | "right";

interface ArrowProps {
  readonly towards: Side;
  readonly isEnabled: boolean;
  readonly onPress: (towards: Side) => void;
}

function Arrow({ towards, isEnabled, onPress }: ArrowProps) {
  const styles = useStyles();
  return (
    <Button
      aria-hidden
      tabIndex={-1}
      appearance="transparent"
      size="small"
      className={styles.arrow}
      icon={towards === "left" ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      disabled={!isEnabled}
      onClick={() => {
        onPress(towards);
      }}
    />
  );
}

/** How far to scroll until the tab is in sight; positive is to the right. The page around stays where it is. */
function distance(scroller: Element, tab: Element): number {
  const outer = scroller.getBoundingClientRect();
  const inner = tab.getBoundingClientRect();
  return Math.min(0, inner.left - outer.left) + Math.max(0, inner.right - outer.right);
}
