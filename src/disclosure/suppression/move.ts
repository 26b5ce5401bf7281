/** Cells that go up (1) or down (-1) together by the same number of people, so that all equations still add up. */
export interface Move {
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
  /** Those among them that have to be suppressed for it, and what that costs. */
  readonly hides: readonly number[];
  readonly cost: number;
}

export interface MoveQuestion {
  readonly cell: number;
  readonly sign: 1 | -1;
  /** Whether a cell can go that way: by enough people, and the viewer does not know it. */
  readonly mayGo: (cell: number, sign: 1 | -1) => boolean;
  /** Whether it needs not be suppressed for that; left out where published figures are exact. */
  readonly isFree?: (cell: number, sign: 1 | -1) => boolean;
  /** How little a cell can be told from others by those who contribute: less is looked at first. */
  readonly shy: Uint8Array;
  /** Moves that cost as much or more are of no use; 0 suppresses nothing more. */
  readonly mostCost: number;
  /** Steps after which the best move so far is taken. */
  readonly mostSteps: number;
}
