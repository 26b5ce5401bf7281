/**
 * A number as Excel shows it in a narrow cell: in General with fewer decimals, then with an exponent; otherwise, and where
 * that does not fit either, as number signs. `width` measures a text in pixels.
 */
export function fittedNumber(
  text: string,
  numberFormat: string,
  room: number,
  width: (text: string) => number,
): string {
  if (width(text) <= room) return text;
  const value = Number(text);
  const shorter =
    numberFormat === "General" && Number.isFinite(value) ? shortened(value, room, width) : undefined;
  return shorter ?? "#".repeat(Math.max(1, Math.floor(room / width("#"))));
}

/** Below it Excel's General would rather have an exponent than lose digits. */
const SMALLEST_DECIMAL = 0.0001;

function shortened(value: number, room: number, width: (text: string) => number): string | undefined {
  const isTiny = value !== 0 && Math.abs(value) < SMALLEST_DECIMAL;
  const decimals = isTiny ? 0 : (String(value).split(".")[1] ?? "").length;
  for (let kept = Math.min(decimals, 10) - 1; kept >= 0; kept -= 1) {
    const text = String(Number(value.toFixed(kept)));
    if (width(text) <= room && !/e/.test(text) && (Number(text) !== 0 || value === 0)) return text;
  }
  for (let kept = 5; kept >= 0; kept -= 1) {
    const text = exponential(value, kept);
    if (width(text) <= room) return text;
  }
  return undefined;
}

/** @example exponential(12345678, 2) // "1.23E+07" */
function exponential(value: number, decimals: number): string {
  const [digits = "", exponent = "0"] = value.toExponential(decimals).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${digits}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}
