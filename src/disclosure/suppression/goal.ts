/** How far a cell must be able to go, and which way. */
export interface Goal {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly people: number;
}
