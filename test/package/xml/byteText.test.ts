import fc from "fast-check";
import { ByteText } from "../../../src/package/xml/byteText";

function encoded(texts: readonly string[]): string {
  const pieces: Uint8Array[] = [];
  const out = new ByteText((piece) => {
    pieces.push(piece.slice());
  });
  for (const text of texts) out.add(text);
  out.flush();
  return new TextDecoder().decode(Buffer.concat(pieces));
}

it("is the UTF-8 of the texts, one after the other", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      expect(encoded(texts)).toBe(new TextDecoder().decode(new TextEncoder().encode(texts.join(""))));
    }),
  );
});

it.each(["a", "ع", "中", "😀"])("loses nothing of %s where its buffer ends", (character) => {
  const texts = Array.from({ length: 70_001 }, () => character);
  expect(encoded(texts)).toBe(texts.join(""));
});

it("takes a text larger than its buffer", () => {
  const text = "عين العرب ".repeat(20_000);
  expect(encoded(["<t>", text, "</t>"])).toBe(`<t>${text}</t>`);
});
