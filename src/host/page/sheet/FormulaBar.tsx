import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import type { FocusEvent, KeyboardEvent, Ref } from "react";
import { text } from "../../texts/text";
import { NameBox } from "./NameBox";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  entry: {
    flexGrow: 1,
    minWidth: 0,
    height: "28px",
    boxSizing: "border-box",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "26px",
    resize: "none",
    overflow: "hidden",
    unicodeBidi: "plaintext",
    ":focus": {
      height: "64px",
      padding: "4px 8px",
      lineHeight: "18px",
      overflow: "auto",
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

export interface FormulaBarProps {
  readonly address: string;
  readonly nameBox: Ref<HTMLInputElement>;
  /** Moves to what was typed; false when that is no cell. */
  readonly onGo: (reference: string) => boolean;
  readonly entry: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onBegin: () => void;
  readonly onChange: (entry: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: (event: FocusEvent) => void;
}

export function FormulaBar(props: FormulaBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} data-region>
      <NameBox key={props.address} address={props.address} onGo={props.onGo} box={props.nameBox} />
      <Tooltip content={text("sheet.undo")} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndoRegular />}
          disabled={!props.canUndo}
          onClick={props.onUndo}
        />
      </Tooltip>
      <Tooltip content={text("sheet.redo")} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowRedoRegular />}
          disabled={!props.canRedo}
          onClick={props.onRedo}
        />
      </Tooltip>
      <textarea
        className={styles.entry}
        aria-label={text("sheet.formula")}
        rows={1}
        spellCheck={false}
        value={props.entry}
        onFocus={props.onBegin}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
        onKeyDown={props.onKeyDown}
        onBlur={props.onLeave}
      />
    </div>
  );
}
