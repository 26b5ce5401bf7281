import { likelyNames } from "../../src/codebook/likelyNames";

test.each([
  ["capitals around a word for organisations", "We met Stone Bridge Aid.", ["Stone Bridge Aid"]],
  ["with small words inside", "See the Association for Rain", ["Association for Rain"]],
  ["with an acronym beside it", "Stone Bridge Aid (SBA) asks", ["Stone Bridge Aid (SBA)"]],
  ["without the article", "The Blue Lantern Relief waits", ["Blue Lantern Relief"]],
  [
    "several, one by one",
    "Green Kite Association and Hill Top Trust",
    ["Green Kite Association", "Hill Top Trust"],
  ],
  ["in Turkish", "Mavi Fener Derneği geldi", ["Mavi Fener Derneği"]],
  ["in Arabic, with two words after it", "قالت منظمة الفانوس الأزرق نعم", ["منظمة الفانوس الأزرق"]],
])("a name is read from a text: %s", (_, text, names) => {
  expect(likelyNames([text])).toEqual(names);
});

test.each([
  ["ordinary sentences", "Send the list to all members by Monday"],
  ["people", "Amal Kestrel and Basil Heron will call"],
  ["small letters", "relief items for the centre"],
  ["kinds only", "Aid Agency"],
])("nobody is read from %s", (_, text) => {
  expect(likelyNames([text])).toEqual([]);
});

test("a word at the head of a sentence is no part of a name that stands without it elsewhere", () => {
  expect(likelyNames(["Ask Stone Bridge Aid", "then Stone Bridge Aid"])).toEqual(["Stone Bridge Aid"]);
  expect(likelyNames(["Ask Stone Bridge Aid"], ["Stone Bridge Aid (SBA)"])).toEqual(["Stone Bridge Aid"]);
});
