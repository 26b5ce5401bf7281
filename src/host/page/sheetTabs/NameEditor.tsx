import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { text } from "../../texts/text";

const useStyles = makeStyles({
  box: {
    font: "inherit",
    width: "16ch",
    flexShrink: 0,
    margin: "2px",
    padding: "2px 6px",
    unicodeBidi: "plaintext",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface NameEditorProps {
  readonly name: string;
  /** What is wrong with a name, in a sentence. */
  readonly faultOf: (name: string) => string | undefined;
  /** `isByKey`: the person goes on with the tabs, not somewhere else. */
  readonly onDone: (name: string | undefined, isByKey: boolean) => void;
}

/** A sheet's name while it is changed, in the place of its tab. A name that will not do is said while it is typed. */
export function NameEditor({ name, faultOf, onDone }: NameEditorProps) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
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
    <Tooltip
      content={{ children: <span role="alert">{fault}</span> }}
      relationship="description"
      visible={fault !== undefined}
      positioning="above"
      withArrow
    >
      <input
        ref={box}
        className={styles.box}
        aria-label={text("sheet.newName", { sheet: name })}
        aria-invalid={fault !== undefined}
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
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
    </Tooltip>
  );
}
