import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  SearchBox,
  tokens,
  type PositioningVirtualElement,
} from "@fluentui/react-components";
import { ArrowSortDownRegular, ArrowSortUpRegular, FilterDismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FilterChoice } from "../../../model/filters/filterChoices";
import { text } from "../../../texts/text";
import { ChoiceTicks } from "./ChoiceTicks";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "8px",
    width: "250px",
  },
  command: { justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
  buttons: { display: "flex", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalS },
});

export interface FilterMenuProps {
  readonly header: string;
  readonly choices: readonly FilterChoice[];
  readonly isFiltered: boolean;
  readonly target: PositioningVirtualElement;
  readonly onSort: (descending: boolean) => void;
  readonly onApply: (ticked: ReadonlySet<string>) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** A column's filter as people know it: sort, search, tick what is to be shown, clear. */
export function FilterMenu(props: FilterMenuProps) {
  const { choices, onClose } = props;
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(choices.filter(({ isShown }) => isShown).map((choice) => choice.text)),
  );
  const found = choices.filter((choice) => choice.text.toLowerCase().includes(search.toLowerCase()));
  const tickedFound = found.filter((choice) => ticked.has(choice.text));
  const tick = (texts: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const each of texts)
      if (on) next.add(each);
      else next.delete(each);
    setTicked(next);
  };
  const done = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: props.target, position: "below", align: "end" }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <PopoverSurface className={styles.surface} aria-label={text("filter.menu", { header: props.header })}>
        <Button
          className={styles.command}
          appearance="subtle"
          icon={<ArrowSortUpRegular />}
          onClick={done(() => {
            props.onSort(false);
          })}
        >
          {text("menu.sortUp")}
        </Button>
        <Button
          className={styles.command}
          appearance="subtle"
          icon={<ArrowSortDownRegular />}
          onClick={done(() => {
            props.onSort(true);
          })}
        >
          {text("menu.sortDown")}
        </Button>
        <Button
          className={styles.command}
          appearance="subtle"
          icon={<FilterDismissRegular />}
          disabled={!props.isFiltered}
          onClick={done(props.onClear)}
        >
          {text("filter.clear")}
        </Button>
        <SearchBox
          aria-label={text("filter.search")}
          placeholder={text("filter.search")}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
        <ChoiceTicks found={found} ticked={ticked} onTick={tick} />
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabled={ticked.size === 0}
            onClick={done(() => {
              props.onApply(search === "" ? ticked : new Set(tickedFound.map((choice) => choice.text)));
            })}
          >
            {text("grid.apply")}
          </Button>
          <Button onClick={onClose}>{text("grid.cancel")}</Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
