import { makeStyles, Popover, PopoverSurface, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { text } from "../../texts/text";

const useStyles = makeStyles({
  surface: { display: "flex", flexDirection: "column-reverse", padding: "2px", maxWidth: "min(320px, 90vw)" },
  box: {
    font: "inherit",
    width: "18ch",
    padding: "3px 6px",
    unicodeBidi: "plaintext",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fault: { margin: tokens.spacingHorizontalS, color: tokens.colorStatusDangerForeground1 },
});

export interface NameEditorProps {
  readonly name: string;
  /** The sheet's tab, which it covers. */
  readonly target: HTMLElement;
  /** What is wrong with a name, in a sentence. */
  readonly faultOf: (name: string) => string | undefined;
  /** `name` is undefined when it stays. `isByKey`: the person goes on with the tabs, not somewhere else. */
  readonly onDone: (name: string | undefined, isByKey: boolean) => void;
}

/** A sheet's name while it is changed, over its tab. A name that will not do is said while it is typed. */
export function NameEditor({ name, target, faultOf, onDone }: NameEditorProps) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const faultId = useId();
  const [typed, setTyped] = useState(name);
  useEffect(() => {
    box.current?.select();
  }, []);
  const fault = faultOf(typed);
  const done = (result: string | undefined, isByKey: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(result, isByKey);
  };
  return (
    <Popover open positioning={{ target, position: "above", align: "start", coverTarget: true }}>
      <PopoverSurface className={styles.surface}>
        <input
          ref={box}
          className={styles.box}
          aria-label={text("sheet.newName", { sheet: name })}
          aria-invalid={fault !== undefined}
          aria-describedby={faultId}
          spellCheck={false}
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === "Enter" && fault === undefined) done(typed, true);
            if (event.key === "Escape") done(undefined, true);
          }}
          onBlur={() => {
            done(typed, false);
          }}
        />
        <div id={faultId} role="alert" className={fault === undefined ? undefined : styles.fault}>
          {fault}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
