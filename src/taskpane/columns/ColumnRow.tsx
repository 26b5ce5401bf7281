import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Role } from "../../table/role";
import type { ColumnPreview } from "../../worker/preview";
import { ColumnFacts } from "./ColumnFacts";
import { ColumnMeaning } from "./ColumnMeaning";
import { ColumnWarnings } from "./ColumnWarnings";
import type { KeyedColumn } from "./standing";
import { useColumnName } from "./useColumnName";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
    listStyleType: "none",
  },
  /** With shift a click chooses a range, not a piece of text. */
  name: {
    userSelect: "none",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

interface ColumnRowProps {
  readonly keyedColumn: KeyedColumn;
  readonly preview: ColumnPreview | undefined;
  readonly selected: boolean;
  readonly disabled: boolean;
  /** @param isRange with everything from the last one chosen */
  readonly onSelect: (isRange: boolean) => void;
  /** Of the check box. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** `undefined` takes the person's word back. */
  readonly onSay: (role: Role | undefined) => void;
}

/** React hears of a check box by its click, which knows the keys held down. */
const hasShift = (event: Event): boolean => "shiftKey" in event && event.shiftKey === true;

/** One column: what it means, how sure that is and why, and the ways to say otherwise. */
export const ColumnRow = ({
  keyedColumn,
  preview,
  selected,
  disabled,
  onSelect,
  onKeyDown,
  onSay,
}: ColumnRowProps) => {
  const styles = useStyles();
  const { column } = keyedColumn;
  const name = useColumnName()(column);
  return (
    <li className={styles.row}>
      <Checkbox
        checked={selected}
        label={{ className: styles.name, dir: "auto", children: name }}
        onKeyDown={onKeyDown}
        onChange={({ nativeEvent }) => {
          onSelect(hasShift(nativeEvent));
        }}
      />
      <ColumnMeaning column={column} disabled={disabled} onSay={onSay} />
      <ColumnWarnings column={column} />
      <ColumnFacts column={column} preview={preview} />
    </li>
  );
};
