import type { CopyReport } from "../../anonymise/proof/copyReport";
import { direction } from "../../i18n/languages";
import type { Translate } from "../../i18n/translator";
import { html, type Html } from "./html";
import { percent, section, shareOf, table } from "./parts";
import { reportStyle } from "./style";

type Word = (key: string, data?: Readonly<Record<string, string | number>>) => string;

const aboutCopy = ({ words, period, madeOn, rowCount }: CopyReport["statement"], word: Word): Html => {
  const lines = [
    [word("commands.about.informationTypeLabel"), words.informationType],
    [word("commands.about.audienceLabel"), words.audience],
    [word("commands.about.levelLabel"), words.level],
    [word("commands.about.disclosureLabel"), words.disclosure],
    [word("commands.about.periodLabel"), period === "" ? word("commands.about.periodUnknown") : period],
    [word("commands.about.madeOnLabel"), madeOn],
    [word("commands.about.rowsLabel"), String(rowCount)],
  ] as const;
  return html`<table>
    <tbody>
      ${lines.map(
        ([label, text]) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td dir="auto">${text}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const measured = ({ counted, measured: measures }: CopyReport, word: Word): Html =>
  table(
    [`what.${counted}`, "before", "after"].map((head) => word(`copyReport.head.${head}`)),
    measures.map(({ key, data, before, after, of }) => [
      word(key, data),
      shareOf(before, of),
      shareOf(after, of),
    ]),
  );

const changed = ({ counted, changes, loss }: CopyReport, word: Word): readonly Html[] => {
  if (changes.length === 0) return [html`<p>${word("copyReport.unchanged")}</p>`];
  const { cells, ofCells, people, ofPeople } = loss;
  return [
    table(
      (counted === "rows" ? ["change", "cells", "people"] : ["change", "figures"]).map((head) =>
        word(`copyReport.head.${head}`),
      ),
      changes.map(({ key, data, ...cost }) => [
        word(key, data),
        ...(counted === "rows" ? [cost.cells, cost.people] : [cost.cells]).map(String),
      ]),
    ),
    html`<p>
      ${word(`copyReport.loss.${counted}`, {
        ...{ cells, ofCells, cellShare: percent(cells, ofCells) },
        ...{ people, ofPeople, peopleShare: percent(people, ofPeople) },
      })}
    </p>`,
  ];
};

const remaining = ({ remains }: CopyReport, word: Word): Html =>
  remains.length === 0
    ? html`<p>${word("copyReport.nothingRemains")}</p>`
    : html`<table>
        <thead>
          <tr>
            ${["what.rows", "remaining", "why"].map(
              (head) => html`<th scope="col">${word(`copyReport.head.${head}`)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${remains.map(
            ({ key, data, count, accepted }) =>
              html`<tr>
                <th scope="row">${word(key, data)}</th>
                <td class="figure">${count}</td>
                <td>
                  ${
                    accepted === undefined
                      ? html`${word("copyReport.nobodySaid")}`
                      : html`<blockquote dir="auto">${accepted.reason}</blockquote>
                          ${word("copyReport.saidBy", { by: accepted.by })}`
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`;

/**
 * The report of a copy as one page that stands by itself: no script, nothing fetched, in the language of whoever made the copy.
 *
 * @param language as `Translator.language`
 * @returns the text of an .html file
 */
export const reportPage = (report: CopyReport, translate: Translate, language: string): string => {
  const word: Word = (key, data) => translate(key, data);
  const { words, period } = report.statement;
  const title = word("copyReport.title", { type: words.informationType, period });
  return html`<!doctype html>
    <html lang="${language}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${{ markup: reportStyle }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${word("copyReport.intro")}</p>
          <div class="verdict">${report.verdict.map(({ key, data }) => html`<p>${word(key, data)}</p>`)}</div>
          ${[
            section(word("copyReport.about"), aboutCopy(report.statement, word)),
            section(word("copyReport.measuredTitle"), measured(report, word)),
            section(word("copyReport.changedTitle"), ...changed(report, word)),
            section(word("copyReport.remainsTitle"), remaining(report, word)),
          ]}
        </main>
        <footer><p>${word("copyReport.limits")}</p></footer>
      </body>
    </html> `.markup;
};
