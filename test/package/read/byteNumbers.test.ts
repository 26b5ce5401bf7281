import fc from "fast-check";
import { readNumber } from "../../../src/package/read/byteNumbers";

it("reads any number as JavaScript does", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const bytes = new TextEncoder().encode(`x${number}y`);
      expect(readNumber(bytes, 1, bytes.length - 1)).toBe(Number(String(number)));
    }),
  );
});

it.each(["", "-", "1.2.3", "abc", "0x10z"])("tells that %j is no number", (text) => {
  const bytes = new TextEncoder().encode(text);
  expect(readNumber(bytes, 0, bytes.length)).toBeNaN();
});
