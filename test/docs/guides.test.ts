import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pictureNames } from "../../scripts/screenshots/pictures";

const root = path.join(__dirname, "../..");
const guides = readdirSync(path.join(root, "docs/guides")).map((file) => `docs/guides/${file}`);
const pages = ["README.md", ...guides];
const textOf = (page: string): string => readFileSync(path.join(root, page), "utf8");
const matches = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = ""]) => found.replace(/\s+/g, " "));

/** The pictures that a page shows, from the root of the project. */
const picturesOn = (page: string): readonly string[] =>
  matches(textOf(page), /!\[[^\]]*\]\(([^)]+)\)/g).map((target) => path.join(path.dirname(page), target));

/** Every text of the message files; placeholders stand for any words. */
const texts = (messages: unknown): readonly string[] =>
  typeof messages === "string" ? [messages] : Object.values(messages as object).flatMap(texts);
const onScreen = [
  ...texts(JSON.parse(textOf("src/i18n/en.json"))),
  ...matches(textOf("manifest.xml"), /<bt:String id="[^"]*" DefaultValue="([^"]*)"/g),
];

test.each(pages)("%s shows pictures that are there", (page) => {
  expect(picturesOn(page).filter((picture) => !existsSync(path.join(root, picture)))).toEqual([]);
});

test("every picture that is taken is shown on some page, and no other is kept", () => {
  const taken = pictureNames.map((name) => `${name}.png`).sort();
  const shown = new Set(pages.flatMap(picturesOn).map((picture) => path.basename(picture)));
  expect([...shown].sort()).toEqual(taken);
  expect(
    readdirSync(path.join(root, "docs/images"))
      .filter((file) => file.endsWith(".png"))
      .sort(),
  ).toEqual(taken);
});

test.each(guides)("%s calls buttons and pages as the screen does", (guide) => {
  const quoted = matches(textOf(guide), /\*\*([^*]+)\*\*/g);
  expect(quoted.length).toBeGreaterThan(5);
  expect(quoted.filter((words) => !onScreen.includes(words))).toEqual([]);
});
