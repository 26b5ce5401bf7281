import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import type { AddinRuntime } from "./addinRuntime";
import { PaneResizer } from "./PaneResizer";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    position: "relative",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  hidden: { display: "none" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `2px ${tokens.spacingHorizontalXS} 2px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: { flexGrow: 1, minHeight: 0, display: "flex" },
});

const NARROWEST = 320;
const WIDEST = 600;

export interface AddinPaneProps {
  readonly workbooks: readonly OpenWorkbook[];
  readonly active: OpenWorkbook;
  readonly title: string;
}

/** The pane of the workbook in front. The frames of the others stay alive: to move or hide a page is not to load it again. */
export function AddinPane({ workbooks, active, title }: AddinPaneProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(360);
  const visible = usePaneVisible(active.runtime);
  return (
    <aside
      aria-label={text("pane.label")}
      data-region
      className={mergeClasses(styles.pane, !visible && styles.hidden)}
      style={{ width }}
    >
      <PaneResizer width={width} least={NARROWEST} most={WIDEST} onResize={setWidth} />
      <div className={styles.head}>
        <span>{title}</span>
        <Tooltip content={text("pane.close")} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            onClick={() => active.runtime?.showPane(false)}
          />
        </Tooltip>
      </div>
      {workbooks.map(
        ({ id, runtime }) =>
          runtime !== undefined && (
            <AddinFrame
              key={id}
              runtime={runtime}
              className={id === active.id ? styles.frame : styles.hidden}
            />
          ),
      )}
    </aside>
  );
}

function AddinFrame({ runtime, className }: { readonly runtime: AddinRuntime; readonly className: string }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current === null ? undefined : runtime.mount(container.current)), [runtime]);
  return <div ref={container} className={className} data-addin-frame />;
}

const noSubscription = () => () => undefined;

function usePaneVisible(runtime: AddinRuntime | undefined): boolean {
  return useSyncExternalStore(
    runtime?.subscribe ?? noSubscription,
    () => runtime?.current().paneVisible ?? false,
  );
}
