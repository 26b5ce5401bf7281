import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  scroller: {
    maxBlockSize: "min(60vh, 1200px)",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  rows: { boxSizing: "border-box" },
  row: {
    boxSizing: "border-box",
    overflow: "hidden",
    cursor: "pointer",
    paddingInline: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

/** Drawn above what is in sight, and in all: more than the list is ever high. */
const rowsAbove = 5;
const rowsDrawn = 40;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

interface RowListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** Of every row, in pixels. */
  readonly rowHeight: number;
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** The key of the row that has the keyboard; it is scrolled to. */
  readonly active: string | undefined;
  readonly onActive: (item: Item) => void;
  readonly onOpen: (item: Item) => void;
}

/**
 * A list of any length, of which only the rows in sight are drawn. One stop of the keyboard: arrows, page keys, Home and End move,
 * Enter opens. https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
 */
export const RowList = <Item,>(props: RowListProps<Item>) => {
  const { label, items, rowHeight, keyOf, render, active, onActive, onOpen } = props;
  const styles = useStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const activeAt = items.findIndex((item) => keyOf(item) === active);
  const first = Math.max(0, Math.min(top, items.length - 1) - rowsAbove);
  const isDrawn = activeAt >= first && activeAt < first + rowsDrawn;

  useLayoutEffect(() => {
    if (scroller.current !== null) reveal(scroller.current, activeAt, rowHeight);
  }, [items, activeAt, rowHeight]);

  const itemAt = (position: number): Item | undefined =>
    items[Math.max(0, Math.min(items.length - 1, position))];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const item =
      event.key === "Enter" ? items[activeAt] : step === undefined ? undefined : itemAt(activeAt + step);
    if (item === undefined) return;
    event.preventDefault();
    if (step === undefined) onOpen(item);
    else onActive(item);
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-activedescendant={isDrawn ? `${id}${activeAt}` : undefined}
      tabIndex={0}
      className={styles.scroller}
      onScroll={({ currentTarget }) => {
        setTop(Math.floor(currentTarget.scrollTop / rowHeight));
      }}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
        const item = items[Number(row?.dataset["row"] ?? -1)];
        if (item !== undefined) onOpen(item);
      }}
    >
      <div
        role="presentation"
        className={styles.rows}
        style={{ blockSize: items.length * rowHeight, paddingBlockStart: first * rowHeight }}
      >
        {items.slice(first, first + rowsDrawn).map((item, at) => (
          <div
            key={keyOf(item)}
            role="option"
            id={`${id}${first + at}`}
            data-row={first + at}
            aria-selected={first + at === activeAt}
            aria-setsize={items.length}
            aria-posinset={first + at + 1}
            className={mergeClasses(styles.row, first + at === activeAt && styles.active)}
            style={{ blockSize: rowHeight }}
          >
            {render(item)}
          </div>
        ))}
      </div>
    </div>
  );
};

/** Scrolls as little as needed to show a row; to the top where there is none. */
const reveal = (scroller: HTMLElement, position: number, rowHeight: number): void => {
  const start = Math.max(0, position) * rowHeight;
  const isAbove = position < 0 || start < scroller.scrollTop;
  if (isAbove) scroller.scrollTop = start;
  else scroller.scrollTop = Math.max(scroller.scrollTop, start + rowHeight - scroller.clientHeight);
};
