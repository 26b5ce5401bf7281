import type { Calendar } from "./calendar";
import { badNumber, badValue } from "./values";

/** Which days of the week are free, Monday first. */
type Weekend = readonly boolean[];

const week = (...free: readonly number[]): Weekend =>
  Array.from({ length: 7 }, (_, weekday) => free.includes(weekday));

/** 1 Saturday and Sunday, 2 Sunday and Monday, … 7 Friday and Saturday; 11 Sunday alone, … 17 Saturday alone. */
function weekendOfNumber(number: number): Weekend {
  const given = Math.trunc(number);
  if (given >= 1 && given <= 7) return week((given + 4) % 7, (given + 5) % 7);
  if (given >= 11 && given <= 17) return week((given - 11 + 6) % 7);
  throw badNumber;
}

/** A number, or seven characters from Monday on of which 1 is a free day. */
export function readWeekend(weekend: number | string | boolean | null = 1): Weekend {
  if (typeof weekend === "number") return weekendOfNumber(weekend);
  if (typeof weekend !== "string" || !/^[01]{7}$/.test(weekend)) throw badValue;
  return Array.from(weekend, (mark) => mark === "1");
}

/** The days on which people work. */
export class Workdays {
  readonly #holidays: ReadonlySet<number>;

  constructor(
    private readonly calendar: Calendar,
    private readonly weekend: Weekend,
    holidays: readonly number[],
  ) {
    this.#holidays = new Set(holidays.map(Math.floor));
  }

  /** How many there are between two days, both counted; negative when the second is before the first. */
  between(start: number, end: number): number {
    const [first, last] = [Math.min(start, end), Math.max(start, end)].map(Math.floor);
    let count = 0;
    for (let day = first ?? 0; day <= (last ?? -1); day += 1) if (this.#isWorkday(day)) count += 1;
    return start <= end ? count : -count;
  }

  /** The day that is so many working days away. */
  after(start: number, days: number): number {
    if (this.weekend.every(Boolean)) throw badValue;
    const step = days < 0 ? -1 : 1;
    let [day, left] = [Math.floor(start), Math.abs(Math.trunc(days))];
    while (left > 0) {
      day += step;
      if (day < 0) throw badNumber;
      if (this.#isWorkday(day)) left -= 1;
    }
    return day;
  }

  #isWorkday(serial: number): boolean {
    const fromMonday = (this.calendar.weekday(serial) + 6) % 7;
    return this.weekend[fromMonday] !== true && !this.#holidays.has(serial);
  }
}
