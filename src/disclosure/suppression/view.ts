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
  private readonly standings: ReadonlyMap<Viewer, Standing>;

  constructor({ cells, contributions }: Pick<Table, "cells" | "contributions">) {
    this.view = { viewer: outsider, least: new Float64Array(cells), known: new Uint8Array(cells) };
    this.standings = standingsIn(contributions, cells);
  }

  of(viewer: Viewer): View {
    if (viewer === this.view.viewer) return this.view;
    const { least, known } = this.view;
    for (const cell of this.standings.get(this.view.viewer)?.cells ?? []) {
      least[cell] = 0;
      known[cell] = 0;
    }
    this.view.viewer = viewer;
    const standing = this.standings.get(viewer) ?? nowhere;
    standing.cells.forEach((cell, at) => {
      least[cell] = standing.people[at] ?? 0;
      known[cell] = standing.knowsAll[at] ?? 0;
    });
    return this.view;
  }
}

/** Where an organisation stands, and with how many people. */
interface Standing {
  readonly cells: number[];
  readonly people: number[];
  readonly knowsAll: number[];
}

const nowhere: Standing = { cells: [], people: [], knowsAll: [] };

const standingsIn = (
  { start, organisation, people, knowsAll }: Contributions,
  cells: number,
): ReadonlyMap<Viewer, Standing> => {
  const standings = new Map<Viewer, Standing>();
  for (let cell = 0; cell < cells; cell += 1) {
    for (let place = start[cell] ?? 0; place < (start[cell + 1] ?? 0); place += 1) {
      const viewer = organisation[place] ?? 0;
      const standing = standings.get(viewer) ?? { cells: [], people: [], knowsAll: [] };
      standings.set(viewer, standing);
      standing.cells.push(cell);
      standing.people.push(people[place] ?? 0);
      standing.knowsAll.push(knowsAll[place] ?? 0);
    }
  }
  return standings;
};
