import type { Contributions } from "../tables/contributions";
import type { Table } from "../tables/table";

/** Who looks at a table: an organisation that stands in it, or somebody outside. */
export type Viewer = number;
export const outsider: Viewer = -1;

/** What a viewer knows of the cells besides what is published. */
export interface View {
  readonly viewer: Viewer;
  /** People the viewer itself gave to each cell: the cell can't hold less. */
  readonly least: Float64Array;
  /** 1 where the viewer knows the figure: it stands in all rows of the cell. */
  readonly known: Uint8Array;
}

/** The views on a table. One is in hand at a time: the arrays are filled anew for each viewer. */
export class Views {
  private readonly view: { viewer: Viewer; readonly least: Float64Array; readonly known: Uint8Array };
  private readonly cellsOf: ReadonlyMap<Viewer, readonly number[]>;

  constructor(private readonly table: Table) {
    this.view = {
      viewer: outsider,
      least: new Float64Array(table.cells),
      known: new Uint8Array(table.cells),
    };
    this.cellsOf = placesByOrganisation(table.contributions, table.cells);
  }

  /** The organisations of the table, in ascending order. */
  get organisations(): readonly Viewer[] {
    return [...this.cellsOf.keys()].sort((a, b) => a - b);
  }

  of(viewer: Viewer): View {
    if (viewer === this.view.viewer) return this.view;
    this.write(this.view.viewer, () => [0, 0]);
    this.view.viewer = viewer;
    const { people, knowsAll } = this.table.contributions;
    this.write(viewer, (place) => [people[place] ?? 0, knowsAll[place] ?? 0]);
    return this.view;
  }

  private write(viewer: Viewer, what: (place: number) => readonly [least: number, known: number]): void {
    const places = this.cellsOf.get(viewer) ?? [];
    for (let at = 0; at < places.length; at += 2) {
      const cell = places[at] ?? 0;
      const [least, known] = what(places[at + 1] ?? 0);
      this.view.least[cell] = least;
      this.view.known[cell] = known;
    }
  }
}

/** For each organisation its cells, each followed by the place of its contribution. */
const placesByOrganisation = (
  { start, organisation }: Contributions,
  cells: number,
): ReadonlyMap<Viewer, readonly number[]> => {
  const places = new Map<Viewer, number[]>();
  for (let cell = 0; cell < cells; cell += 1) {
    for (let place = start[cell] ?? 0; place < (start[cell + 1] ?? 0); place += 1) {
      const viewer = organisation[place] ?? 0;
      const known = places.get(viewer) ?? [];
      if (known.length === 0) places.set(viewer, known);
      known.push(cell, place);
    }
  }
  return places;
};
