import { emptyStyles } from "../styles/styleSheet";
import { WorkbookStyles } from "../styles/workbookStyles";
import type { XmlElement } from "../xml/element";

/** The few styles of a clean workbook: one a number format, headers, labels, wrapped text. */
export class CleanStyles {
  private readonly styles = new WorkbookStyles(emptyStyles(), []);
  readonly header = this.styles.derive(0, { bold: true, wrapText: true, vertical: "center" });
  readonly label = this.styles.derive(0, { bold: true, wrapText: true, vertical: "top" });
  readonly text = this.styles.derive(0, { wrapText: true, vertical: "top" });

  /** Data cells: the number format, wrapped. */
  data(numberFormat: string): number {
    return this.styles.derive(this.text, { numberFormat });
  }

  get root(): XmlElement {
    return this.styles.root;
  }
}
