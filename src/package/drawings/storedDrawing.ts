import type { XmlElement } from "../xml/element";

/**
 * What is drawn over a sheet's cells. The XML is the model (ECMA-376-1, 20.5 and 21.2): what is not understood stays as it
 * is, and what changed is seen by comparing it with the part.
 */
export interface StoredDrawing {
  /** `<xdr:wsDr>`: one child for each thing drawn, from back to front. */
  readonly root: XmlElement;
  /** The charts, by the relationship that their frames name. */
  readonly charts: Map<string, StoredChart>;
  /** The parts of pictures, by the relationship that names them. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Package part, undefined for a drawing that was added. */
  readonly part: string | undefined;
}

export interface StoredChart {
  /** `<c:chartSpace>` */
  readonly root: XmlElement;
  /** Package part, undefined for a chart that was added. */
  readonly part: string | undefined;
}
