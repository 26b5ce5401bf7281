import fc from "fast-check";
import { PairNumbers } from "../../src/disclosure/pairNumbers";

test("pairs are numbered in the order in which they are first met, however many more there are than expected", () => {
  const number = fc.nat(2 ** 31 - 1);
  const few = fc.nat(9);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.tuple(few, few), fc.tuple(number, number)), { maxLength: 200 }),
      (pairs) => {
        const numbers = new PairNumbers(1);
        const known: string[] = [];
        for (const [first, second] of pairs) {
          const name = `${first} ${second}`;
          if (!known.includes(name)) known.push(name);
          expect(numbers.number(first, second)).toBe(known.indexOf(name));
        }
        expect(numbers.size).toBe(known.length);
        expect(known.map((_, at) => `${numbers.first(at)} ${numbers.second(at)}`)).toEqual(known);
      },
    ),
  );
});

test("the numbers are the same where it is known how many there are", () => {
  const few = fc.nat(9);
  fc.assert(
    fc.property(fc.array(fc.tuple(few, few)), fc.constantFrom(10, Infinity), (pairs, seconds) => {
      const [within, searched] = [new PairNumbers(1, [10, seconds]), new PairNumbers(1)];
      for (const [first, second] of pairs)
        expect(within.number(first, second)).toBe(searched.number(first, second));
      expect(within.size).toBe(searched.size);
    }),
  );
});
