import * as fc from "fast-check";
import { freshCode } from "../../../src/codebook/codes";
import { codeFinder } from "../../../src/codebook/reading/codesInText";
import { seededRandom } from "../../support/random";

const known = ["KT2RM", "Q7XBD", "TR-180", "TR-18", "W12-3", "Cluster-ST Hub-0198 UN Agency", "0412"];
const find = codeFinder(known, [{ prefix: "TR-", digits: 3 }]);

test.each([
  ["a list by anything", "KT2RM;Q7XBD | W12-3\nTR-180", ["KT2RM", "Q7XBD", "W12-3", "TR-180"]],
  ["prose", "Ask KT2RM, and (after TR-18) Q7XBD.", ["KT2RM", "TR-18", "Q7XBD"]],
  ["lower case", "kt2rm and tr-180", ["KT2RM", "TR-180"]],
  ["a key made of it", "NWS_TR-180", ["TR-180"]],
  ["a code of several words", "from Cluster-ST Hub-0198 UN Agency now", ["Cluster-ST Hub-0198 UN Agency"]],
  ["a number that is a code", "0412", ["0412"]],
  ["beside Arabic", "المنظمة KT2RM، ثم Q7XBD", ["KT2RM", "Q7XBD"]],
  ["each once", "KT2RM KT2RM kt2rm", ["KT2RM"]],
])("codes are found in %s", (_what, text, codes) => {
  expect(find(text)).toEqual(codes);
});

test("a code inside a longer word is none", () => {
  expect(find("KT2RMX AKT2RM TR-18a 10412")).toEqual([]);
});

test("words written like codes are found though nobody has them", () => {
  expect(find("N4WPT, TR-999 and tr-9: Monday")).toEqual(["N4WPT", "TR-999"]);
});

test("every code is found among any other marks", () => {
  const random = seededRandom(4);
  const codes = Array.from({ length: 50 }, () => freshCode(random, () => false));
  const finder = codeFinder(codes, []);
  const separator = fc.string({
    unit: fc.constantFrom(" ", ",", ";", "\n", "/", "|", "(", ")", "-", "،", "."),
    minLength: 1,
  });
  fc.assert(
    fc.property(fc.subarray(codes), separator, (some, mark) => {
      expect(finder(some.join(mark))).toEqual(some);
    }),
  );
});
