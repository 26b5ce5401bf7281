import { countEquations, signedSum, type Equations } from "../tables/equations";

/** The equations of which every cell is shown. @param figures NaN where one is not */
export const shownEquations = (figures: Float64Array, equations: Equations): Equations => {
  const shown = [...equations.total.keys()].filter(
    (equation) => !Number.isNaN(signedSum(figures, equations, equation)),
  );
  const parts = shown.map((equation) =>
    equations.parts.subarray(equations.start[equation], equations.start[equation + 1]),
  );
  const start = new Uint32Array(shown.length + 1);
  parts.forEach(({ length }, at) => (start[at + 1] = (start[at] ?? 0) + length));
  return {
    total: Uint32Array.from(shown, (equation) => equations.total[equation] ?? 0),
    start,
    parts: Uint32Array.from(parts.flatMap((cells) => [...cells])),
    dimension: Uint8Array.from(shown, (equation) => equations.dimension[equation] ?? 0),
  };
};

/** Whether each total that is shown with all its parts is their sum. */
export const addsUp = (figures: Float64Array, equations: Equations): boolean => {
  for (let equation = 0; equation < countEquations(equations); equation += 1) {
    const sum = signedSum(figures, equations, equation);
    if (!Number.isNaN(sum) && sum !== 0) return false;
  }
  return true;
};
