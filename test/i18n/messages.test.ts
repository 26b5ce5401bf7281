import { languages } from "../../src/i18n/languages";
import { messagesOf, placeholdersOf } from "../support/messages";

const english = messagesOf(languages.en);

it("has a text for every key", () => {
  expect([...english].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
});

it("closes every placeholder it opens, and names it in one word", () => {
  const broken = [...english].filter(
    ([, text]) =>
      placeholdersOf(text).some((name) => !/^[a-zA-Z]\w*$/.test(name)) ||
      /\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, "")),
  );
  expect(broken.map(([key]) => key)).toEqual([]);
});

it("has both English plural forms or none, and they ask for the same", () => {
  const problems = [...english.keys()].flatMap((key) => {
    const [, base, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
    if (base === undefined) return [];
    const other = english.get(`${base}_${form === "one" ? "other" : "one"}`);
    return other === undefined ? [key] : [];
  });
  expect(problems).toEqual([]);
});

it.each(Object.keys(languages))("asks in %s for nothing that English does not have", (language) => {
  const strangers = [...messagesOf(languages[language as keyof typeof languages])].filter(([key, text]) => {
    const model = english.get(key) ?? english.get(key.replace(/_(zero|two|few|many)$/, "_other"));
    return model === undefined || placeholdersOf(text).some((name) => !placeholdersOf(model).includes(name));
  });
  expect(strangers.map(([key]) => key)).toEqual([]);
});
