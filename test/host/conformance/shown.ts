import { plain } from "../objects/office";

/** What the first column of a range shows of the rows that are in sight. */
export async function shown(range: Excel.Range): Promise<unknown[]> {
  const { context } = range;
  const view = range.getVisibleView();
  view.load("values");
  await context.sync();
  const values = plain(view.values) as readonly (readonly unknown[])[];
  return values.map(([first]) => first);
}
