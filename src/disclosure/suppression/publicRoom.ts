import type { Table } from "../tables/table";

/**
 * What no contributor can contradict: by how many people each cell can be less in everybody's eyes, the largest contributor's
 * too; and the cells some contributor knows all of (1), which are shy of being changed.
 */
export const publicRoom = ({
  cells,
  people,
  contributions,
}: Table): { readonly room: Float64Array; readonly shy: Uint8Array } => {
  const room = new Float64Array(cells);
  const shy = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const first = contributions.start[cell] ?? 0;
    const end = contributions.start[cell + 1] ?? 0;
    const largest = first < end ? (contributions.people[first] ?? 0) : 0;
    room[cell] = (people[cell] ?? 0) - largest;
    shy[cell] = contributions.knowsAll.subarray(first, end).includes(1) ? 1 : 0;
  }
  return { room, shy };
};
