import { badValue } from "./values";

const letters = ["M", "D", "C", "L", "X", "V", "I"] as const;
const worth = [1000, 500, 100, 50, 10, 5, 1] as const;
const largest = 3999;
const simplest = 4;

const worthOf = (place: number): number => worth[place] ?? 0;
const letterOf = (place: number): string => letters[place] ?? "";

/** How a smaller letter before a larger one is chosen: each more concise form may take one that is a step smaller. */
function subtracted(number: number, place: number, from: number, form: number): number {
  let chosen = place;
  for (let step = 0; step < form && chosen < letters.length - 1; step += 1) {
    if (worthOf(from) - worthOf(chosen + 1) > number) break;
    chosen += 1;
  }
  return chosen;
}

/** Roman numerals, from classic (0) to simplified (4): 499 is CDXCIX, LDVLIV, XDIX, VDIV, ID. */
export function roman(number: number, form: number | boolean = 0): string {
  const conciseness = typeof form === "boolean" ? (form ? 0 : simplest) : Math.trunc(form);
  let left = Math.trunc(number);
  if (left < 0 || left > largest || conciseness < 0 || conciseness > simplest) throw badValue;
  let text = "";
  for (let place = 0; place < letters.length; place += 2) {
    const digit = Math.trunc(left / worthOf(place));
    if (digit % 5 === 4) {
      const from = digit === 4 ? place - 1 : place - 2;
      const small = subtracted(left, place, from, conciseness);
      text += letterOf(small) + letterOf(from);
      left += worthOf(small) - worthOf(from);
    } else {
      if (digit > 4) text += letterOf(place - 1);
      text += letterOf(place).repeat(digit % 5);
      left %= worthOf(place);
    }
  }
  return text;
}
