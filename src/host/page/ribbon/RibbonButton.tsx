import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import type { RibbonButton as Declaration } from "../../manifest/manifest";
import type { AddinState } from "../addin/addinRuntime";
import { RibbonIcon, Supertip, useRibbonStyles } from "./RibbonFace";

export interface RibbonButtonProps {
  readonly button: Declaration;
  readonly state: AddinState;
  readonly onPress: (button: Declaration) => void;
}

/** A button waits while a function of the ribbon runs: Excel, too, runs one at a time. */
export function RibbonButton({ button, state, onPress }: RibbonButtonProps) {
  const styles = useRibbonStyles();
  const running = state.running === button.label;
  const waits = state.running !== undefined && button.action.kind === "execute-function";
  return (
    <Tooltip
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
        onClick={() => {
          onPress(button);
        }}
      >
        {button.label}
      </Button>
    </Tooltip>
  );
}
