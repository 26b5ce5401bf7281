/** @jest-environment jsdom */
import type { CopyReport } from "../../../src/anonymise/proof/copyReport";
import { html } from "../../../src/commands/report/html";
import { reportPage } from "../../../src/commands/report/reportPage";
import { createTranslator } from "../../../src/i18n/translator";
import { ruleLike } from "../../support/rule";

const { translate } = createTranslator("en", {
  onMissing: (key) => {
    throw new Error(`no message for ${key}`);
  },
});

const report: CopyReport = {
  statement: { words: ruleLike().words, period: "2026-10", madeOn: "2026-11-02", rowCount: 200 },
  counted: "rows",
  measured: [
    { key: "copyReport.measured.level", data: { level: "community" }, before: 40, after: 3, of: 200 },
    { key: "copyReport.measured.risk.small-numbers", data: {}, before: 5, after: 0, of: 200 },
  ],
  changes: [
    { key: "copyReport.changes.coarsen-places", data: { to: "district" }, cells: 37, people: 0 },
    { key: "copyReport.changes.blank-numbers", data: {}, cells: 10, people: 12 },
  ],
  loss: { cells: 47, ofCells: 2000, people: 12, ofPeople: 3000 },
  verdict: [{ key: "copyReport.verdict.accepted", data: {} }],
  remains: [
    {
      key: "copyReport.measured.risk.few-organisations",
      data: {},
      count: 3,
      accepted: { by: "The IMO", reason: "Agreed <in> the meeting & noted." },
    },
  ],
};

const opened = (language = "en"): Document =>
  new DOMParser().parseFromString(reportPage(report, translate, language), "text/html");

const textOf = (page: Document): string => page.body.textContent.replace(/\s+/g, " ");

it("says what was measured, before and after", () => {
  const text = textOf(opened());
  expect(text).toContain(
    "Too few organisations in a place with its activity (Community) 40 (20 %) 3 (1.5 %)",
  );
  expect(text).toContain("Small numbers of people 5 (2.5 %) 0 (0 %)");
});

it("says what was changed, and what that cost", () => {
  const text = textOf(opened());
  expect(text).toContain("Take places up, at most to: District 37 0");
  expect(text).toContain(
    "47 of 2000 cells say less (2.4 %), and 12 of 3000 people are no longer counted (0.4 %)",
  );
});

it("says what remains, why, and who says so; a text never becomes markup", () => {
  const page = opened();
  expect(textOf(page)).toContain("Agreed <in> the meeting & noted.");
  expect(textOf(page)).toContain("Said by: The IMO");
  expect(html`<p title="${'"'}">${"<script>"}</p>`.markup).toBe('<p title="&quot;">&lt;script&gt;</p>');
});

it("is one page that fetches nothing and runs nothing", () => {
  const page = opened();
  expect(page.querySelectorAll("script, link, img, iframe, [src], [href], [style]")).toHaveLength(0);
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
});

it("is found its way through by headings and by the heads of its tables, in either direction", () => {
  const page = opened("ar");
  expect(page.documentElement.dir).toBe("rtl");
  expect(opened().documentElement).toMatchObject({ dir: "ltr", lang: "en" });
  expect([...page.querySelectorAll("h1, h2")].map(({ tagName }) => tagName)).toEqual([
    "H1",
    "H2",
    "H2",
    "H2",
    "H2",
  ]);
  expect([...page.querySelectorAll("th")].every((head) => head.hasAttribute("scope"))).toBe(true);
  expect(page.querySelector("style")?.textContent).not.toMatch(/(?:left|right)\s*:/);
});
