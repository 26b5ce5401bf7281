const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = "January February March April May June July August September October November December".split(
  " ",
);
const short = (words: readonly string[]): string[] => words.map((word) => word.slice(0, 3));
const quarters = (name: string): string[] => [1, 2, 3, 4].map((number) => name + String(number));

/** The words that Excel continues by itself, in English. */
export const lists: readonly (readonly string[])[] = [
  ...[weekdays, short(weekdays), months, short(months)],
  ...[quarters("Q"), quarters("Qtr"), quarters("Qtr "), quarters("Quarter "), quarters("Quarter")],
];
