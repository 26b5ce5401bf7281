import { rowsText } from "../../commands/rowsText";
import type { Translate } from "../../i18n/translator";
import type { CopyOutput } from "../output/copyOutput";
import type { NamesOutput } from "../output/namesOutput";

const mostShown = 20;

type Places = NamesOutput["added"][number]["places"];

const showPlaces = (places: Places, translate: Translate): string =>
  places
    .map(({ header, rows }) =>
      translate("names.place", { column: header, rows: rowsText(rows), count: rows.length }),
    )
    .join("; ");

const showAdded = ({ added }: NamesOutput, translate: Translate): readonly string[] => {
  if (added.length === 0) return [];
  const more = added.length - mostShown;
  return [
    `${translate("names.new", { count: added.length })}:`,
    ...added.slice(0, mostShown).map(({ name, places }) => `  ${name} (${showPlaces(places, translate)})`),
    ...(more > 0 ? [`  ${translate("cli.copy.moreNames", { count: more })}`] : []),
  ];
};

/** Which names look alike, with what to type; and what was typed for nothing. @param head what is done with them */
export const showQuestions = (
  { questions, unasked }: NamesOutput,
  head: "alikeHead" | "countedAsOneHead",
  translate: Translate,
): readonly string[] => [
  ...(questions.length === 0
    ? []
    : [
        translate(`cli.copy.${head}`, { count: questions.length }),
        ...questions.flatMap(({ message, resemblance, places, answers }) => [
          `  ${message} ${translate(`names.how.${resemblance}`)} (${showPlaces(places, translate)}).`,
          ...answers.map((answer) => `    ${answer}`),
        ]),
      ]),
  ...unasked.map((pair) => translate("cli.copy.unasked", { pair })),
];

/** Who is new, and which names look alike. Without a codebook file everybody is new each time: that is not told. */
export const showNames = ({ names, codebook }: CopyOutput, translate: Translate): string => {
  if (names === null) return "";
  const lines = [
    ...(codebook.file === null ? [] : showAdded(names, translate)),
    ...showQuestions(names, "alikeHead", translate),
  ];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
};
