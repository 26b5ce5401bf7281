/**
 * The least of what is measured until something is below a limit, three times at most: a busy machine is slow once, a fault always.
 *
 * @param what is measured, for the log
 * @param measure `turn` counts from 0
 * @returns milliseconds
 */
export const leastOf = async (
  what: string,
  limit: number,
  measure: (turn: number) => Promise<number>,
): Promise<number> => {
  const measured: number[] = [];
  while (measured.length < 3 && Math.min(...measured) >= limit) measured.push(await measure(measured.length));
  process.stdout.write(`${what}: ${measured.join(", ")} ms\n`);
  return Math.min(...measured);
};
