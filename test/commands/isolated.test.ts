import { isolated } from "../../src/commands/isolated";

it("keeps words written from right to left from turning what follows around", () => {
  expect(isolated("Girls فتيات")).toBe("\u2068Girls فتيات\u2069");
});

it("leaves other texts as they are", () => {
  expect(isolated("Girls – Filles")).toBe("Girls – Filles");
});
