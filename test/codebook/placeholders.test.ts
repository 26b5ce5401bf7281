import { isPlaceholder } from "../../src/codebook/placeholders";

test.each([
  "",
  "-",
  "—",
  " … ",
  "0",
  "N/A",
  "n.a.",
  "NONE",
  "tbd",
  "Direct Implementation",
  "Same",
  "No",
  "Néant",
  "لا يوجد",
  "Yok",
])("%j stands for nobody", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(["Nona", "17", "Same Sky", "NO-GO", "TR-180", "منظمة"])("%j may be somebody", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
