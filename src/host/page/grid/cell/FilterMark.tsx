import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, FilterFilled } from "@fluentui/react-icons";
import { text } from "../../../texts/text";
import type { FilterButton } from "../gridSource";
import type { GridStyles } from "../gridStyles";

export interface FilterMarkProps {
  readonly state: FilterButton;
  readonly header: string;
  readonly styles: GridStyles;
}

/** The button of a column's filter. Pressed by pointer here; by keyboard it is Alt and the down arrow in the grid. */
export function FilterMark({ state, header, styles }: FilterMarkProps) {
  const isFiltered = state === "filtered";
  return (
    <button
      type="button"
      tabIndex={-1}
      data-cell-button
      className={mergeClasses(styles.filterButton, isFiltered && styles.filterOn)}
      aria-label={text(isFiltered ? "filter.filtered" : "filter.button", { header })}
    >
      {isFiltered ? <FilterFilled /> : <ChevronDownRegular />}
    </button>
  );
}
