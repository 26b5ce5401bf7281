import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import type { RibbonButton as Declaration } from "../../manifest/manifest";
import type { AddinState } from "../addin/addinState";
import { RibbonIcon, Supertip, useRibbonStyles } from "./RibbonFace";
import { useTip } from "./useTip";

export interface RibbonButtonProps {
  readonly button: Declaration;
  readonly state: AddinState;
  readonly onPress: (button: Declaration) => void;
}

/** A button waits while a function of the ribbon runs: Excel, too, runs one at a time. */
export function RibbonButton({ button, state, onPress }: RibbonButtonProps) {
  const styles = useRibbonStyles();
  const tip = useTip();
  const running = state.running === button.label;
  const waits = state.running !== undefined && button.action.kind === "execute-function";
  return (
    <Tooltip
      visible={tip.visible}
      onVisibleChange={tip.onVisibleChange}
      content={<Supertip supertip={button.supertip} />}
      relationship="description"
      positioning="below"
      withArrow
    >
      <Button
        appearance="subtle"
        className={styles.button}
        icon={{
          className: styles.icon,
          children: running ? <Spinner size="small" /> : <RibbonIcon icons={button.icons} />,
        }}
        aria-busy={running}
        disabledFocusable={waits || state.disabled.has(button.id)}
        onPointerLeave={tip.onPointerLeave}
        onClick={() => {
          tip.hide();
          onPress(button);
        }}
      >
        {button.label}
      </Button>
    </Tooltip>
  );
}
