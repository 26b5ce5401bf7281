/**
 * A part of the sheet that does not belong to the main table and stays out of every copy: another table, or notes
 * around it. Zero-based sheet rows and columns, all four within the area.
 */
export interface OtherArea {
  readonly kind: "table" | "notes";
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Its first text, so that a person recognises it. */
  readonly text: string;
}
