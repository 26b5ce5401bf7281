import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { text } from "../../../texts/text";
import type { GridStyles } from "../gridStyles";

/** Beside the active cell: opens the values it may have. By keyboard it is Alt and the down arrow. */
export function ListMark({ styles }: { readonly styles: GridStyles }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      data-cell-button
      className={mergeClasses(styles.filterButton, styles.listButton)}
      aria-label={text("sheet.choices")}
    >
      <ChevronDownRegular />
    </button>
  );
}
