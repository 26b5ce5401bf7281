import type { Recipe } from "../../src/anonymise/recipe";
import { createTranslator } from "../../src/i18n/translator";
import { audiencesFor } from "../../src/protocol/protocol";
import type { Answer } from "../../src/protocol/question";
import { informationTypes, type Audience, type InformationType } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { writtenOut } from "../../src/table/relations/distinct";
import type { CellValue } from "../../src/table/grid";
import { sheetOf } from "../../test/informationTypes/sheets";
import { askedFor, workedExample, type WorkedExample } from "./workedExample";

const { translate } = createTranslator("en");

/** Whom the example of a type is for. Dashboards are tables made of rows, not rows. */
const examples: Readonly<Partial<Record<InformationType, readonly Audience[]>>> = {
  "4w": ["ocha"],
  minutes: ["members", "wos"],
  training: ["members"],
  contacts: ["members-field", "inter-cluster", "ocha"],
  assessment: ["ocha"],
  email: ["members-field"],
  strategy: ["public"],
  workplan: ["ocha"],
};

const introduction = `# Information types, by example

Made by \`npm run docs\` from the invented sheets in \`test/informationTypes/\`; do not edit it. No organisation or person in them exists.
For each type: the sheet as a member sent it, who may get what, and the copies that Confide makes of it when nobody decides anything.
Rows stand in an order of their own; codes are new in every codebook. In the records, Stone Bridge Aid has approved that members read
its name in minutes, Blue Lantern Relief has consented that members and OCHA get its contacts, and both that OCHA gets their assessments.
The dashboard is made of 4W data and has rows of no sheet, so it is not here. What the protocol says in full: [protocol.md](protocol.md).`;

/** docs/information-types.md */
export const informationTypesDocument = (): string =>
  `${[introduction, ...informationTypes.flatMap((type) => sectionsOf(type, examples[type] ?? []))].join("\n\n")}\n`;

const sectionsOf = (type: InformationType, shown: readonly Audience[]): readonly string[] =>
  shown.length === 0
    ? []
    : [
        `## ${translate(`protocol.informationType.${type}`)}`,
        ...originalOf(type),
        "### Who may get it",
        answersOf(type),
        ...shown.flatMap((audience) => copyOf(workedExample(type, audience))),
      ];

const originalOf = (type: InformationType): readonly string[] => {
  const { cells, sheetName } = sheetOf(type);
  const [first = []] = cells;
  const isTitled = first.slice(1).every((value) => value === "");
  const [header = [], ...rows] = isTitled ? cells.slice(1) : cells;
  const title = isTitled ? `, headed “${String(first[0])}”` : "";
  return [`The sheet “${sheetName}”${title}:`, table(header, rows)];
};

const answersOf = (type: InformationType): string =>
  table(
    ["for", "the protocol's words", "today"],
    audiencesFor(turkeyProtocol, type).map((audience) => {
      const { rule, answer } = askedFor(type, audience);
      const isBlind = rule.conditions.includes("blind-copy");
      return [
        translate(`protocol.audience.${audience}`),
        `${rule.words.level.replace(/\.$/, "")}. *${rule.words.disclosure}*`,
        isBlind ? "as an address line, blind" : inWords[answer.kind],
      ];
    }),
  );

const inWords = {
  yes: "as it is",
  treated: "as a copy",
  needs: "when all have consented",
  no: "refused",
} as const satisfies Record<Answer["kind"], string>;

/** Columns that are treated alike for the same reason stand together. */
const columnsOf = ({ columns }: Recipe): string => {
  const reasons = new Map<string, string[]>();
  for (const { header, why } of columns) {
    const reason = translate(`why.${why.key}`, why.data);
    reasons.set(reason, [...(reasons.get(reason) ?? []), header]);
  }
  return [...reasons].map(([reason, headers]) => `- **${headers.join(", ")}**: ${reason}`).join("\n");
};

const copyOf = ({ rule, recipe, copy, report }: WorkedExample): readonly string[] => [
  `### The copy for ${translate(`protocol.audience.${rule.audience}`)}`,
  columnsOf(recipe),
  table(
    copy.columns.map(({ header }) => header),
    Array.from({ length: copy.statement.rowCount }, (_, row) =>
      copy.columns.map(({ cells }) => writtenOut(cells)[row] ?? ""),
    ),
  ),
  [
    `It says of itself: *${rule.words.disclosure}*`,
    ...report.findings.map(({ key, data }) => translate(`findings.${key}`, data)),
  ].join("\n\n"),
];

const table = (head: readonly CellValue[], rows: readonly (readonly CellValue[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
