import { SheetCells } from "../cells/sheetCells";
import type {
  Area,
  ColumnLayout,
  HeaderFooter,
  RowLayout,
  SheetVisibility,
  StoredSheet,
  StoredTable,
} from "../workbook";
import type { XmlElement } from "../xml/element";

/** A sheet with what its part held around the rows, so that a changed sheet keeps what is not modelled. */
export class PackageSheet implements StoredSheet {
  visibility: SheetVisibility = "visible";
  tabColor = "";
  columns = new Map<number, ColumnLayout>();
  rows = new Map<number, RowLayout>();
  merges: Area[] = [];
  frozen: { rows: number; columns: number } | undefined = undefined;
  rightToLeft = false;
  showGridlines = true;
  headerFooter: HeaderFooter = { header: "", footer: "" };
  autoFilter: Area | undefined = undefined;
  tables: StoredTable[] = [];
  customProperties = new Map<string, string>();
  commented: readonly { readonly row: number; readonly column: number }[] = [];
  validationLists: readonly { readonly areas: string; readonly formula: string }[] = [];
  changed = false;
  /** The part without its rows; undefined for a new sheet. */
  frame: XmlElement | undefined = undefined;

  constructor(
    public name: string,
    readonly cells: SheetCells,
    readonly part: string | undefined,
  ) {}
}
