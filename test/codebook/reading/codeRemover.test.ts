import { codeRemover } from "../../../src/codebook/reading/codesInText";

const withoutCodes = codeRemover(["TR-180", "K7XQM", "GZT_NNGO9", "W12-3"]);

test.each([
  ["TR-180; K7XQM", " ;  "],
  ["seen with GZT_NNGO9.", "seen with  ."],
  ["TR-181 and XTR-180", "TR-181 and XTR-180"],
  ["W12-3/W12-4", " /W12-4"],
  ["ATR-180B", "ATR-180B"],
  ["tr-180 was never given", "tr-180 was never given"],
])("codes go, all else stays: %j", (text, left) => {
  expect(withoutCodes(text)).toBe(left);
});

test("without codes nothing goes", () => {
  expect(codeRemover([])("TR-180")).toBe("TR-180");
});
