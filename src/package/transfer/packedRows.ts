/** Rows one below the other that say the same: a message of runs is read faster than one of rows. */
export interface RowRun<Said> {
  readonly first: number;
  readonly count: number;
  readonly said: Said;
}

type Fields = Readonly<Record<string, unknown>>;

/** What is said of rows, in runs; rows that follow each other should do so in the map too. */
export function packRows<Said extends string | object>(rows: ReadonlyMap<number, Said>): RowRun<Said>[] {
  const runs: { first: number; count: number; said: Said }[] = [];
  for (const [row, said] of rows) {
    const last = runs.at(-1);
    if (last && row === last.first + last.count && isSame(last.said, said)) last.count++;
    else runs.push({ first: row, count: 1, said });
  }
  return runs;
}

/** The rows again, each with an object of its own. */
export function unpackRows<Said extends string | object>(runs: readonly RowRun<Said>[]): Map<number, Said> {
  const rows = new Map<number, Said>();
  for (const { first, count, said } of runs)
    for (let row = first; row < first + count; row++)
      rows.set(row, typeof said === "object" ? { ...said } : said);
  return rows;
}

function isSame(one: string | object, other: string | object): boolean {
  if (one === other || typeof one === "string" || typeof other === "string") return one === other;
  const [fields, others]: readonly [Fields, Fields] = [{ ...one }, { ...other }];
  const names = Object.keys(fields);
  return names.length === Object.keys(others).length && names.every((name) => fields[name] === others[name]);
}
