import type { Protocol } from "../../src/protocol/protocol";
import { type Aspect, type InformationType, informationTypes, type Rule } from "../../src/protocol/rule";
import type texts from "../../src/i18n/en.json";

type Texts = (typeof texts)["protocol"];

/** The protocol as a Markdown page: for each information type what may be seen, the words, and the notes. */
export function protocolDocument(protocol: Protocol, texts: Texts): string {
  const { document } = texts;
  const types = informationTypes.filter((type) => rowsOf(protocol, type).length > 0);
  return [
    `# ${document.title}`,
    document.made,
    `**${protocol.name}**`,
    fill(document.introduction, { count: protocol.rules.length }),
    ...types.flatMap((type) => section(type, rowsOf(protocol, type), texts)),
    "",
  ].join("\n\n");
}

const rowsOf = (protocol: Protocol, type: InformationType): readonly Rule[] =>
  protocol.rules.filter((rule) => rule.informationType === type);

function section(type: InformationType, rules: readonly Rule[], texts: Texts): readonly string[] {
  const { document } = texts;
  const words = [...new Set(rules.map((rule) => rule.words.informationType))].join("; ");
  return [
    `## ${fill(document.rowsTitle, { type: texts.informationType[type], count: rules.length })}`,
    fill(document.protocolWords, { words }),
    `### ${document.overview}`,
    meaningTable(rules, texts),
    `### ${document.wordsTitle}`,
    wordsTable(rules, texts),
    ...notes(rules, texts),
  ];
}

function meaningTable(rules: readonly Rule[], texts: Texts): string {
  const { document, aspectTitle } = texts;
  const head = [
    document.audienceColumn,
    aspectTitle.organisations,
    aspectTitle.activity,
    aspectTitle.place,
    aspectTitle.population,
    document.disclosureColumn,
    document.conditionsColumn,
  ];
  return table(
    head,
    rules.map((rule) => meaningCells(rule, texts)),
  );
}

function meaningCells(rule: Rule, texts: Texts): readonly string[] {
  const mark = (aspect: Aspect, text: string): string =>
    rule.silentOn.includes(aspect) ? `${text} †` : text;
  const nothing = rule.conditions.includes("not-shared");
  return [
    texts.audience[rule.audience],
    nothing ? "–" : mark("organisations", texts.organisations[rule.organisations]),
    nothing ? "–" : mark("activity", texts.activity[rule.activity]),
    nothing ? "–" : mark("place", texts.place[rule.finestPlace]),
    nothing ? "–" : mark("population", texts.population[rule.population]),
    texts.disclosure[rule.disclosure],
    rule.conditions.map((condition) => texts.condition[condition]).join("; "),
  ];
}

function wordsTable(rules: readonly Rule[], texts: Texts): string {
  const { document } = texts;
  return table(
    [document.audienceWordsColumn, document.levelColumn, document.disclosureWordsColumn],
    rules.map(({ words }) => [words.audience, words.level, words.disclosure]),
  );
}

function notes(rules: readonly Rule[], texts: Texts): readonly string[] {
  const noted = rules.filter((rule) => rule.note !== "");
  if (noted.length === 0) return [];
  const lines = noted.map((rule) => `- ${texts.audience[rule.audience]}: ${rule.note}`);
  return [`### ${texts.document.notes}`, lines.join("\n")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
