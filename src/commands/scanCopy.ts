import { sheetsOf } from "../anonymise/copy";
import type { TextDecisions } from "../anonymise/recipe";
import type { Codebook } from "../codebook/codebook";
import { allNames, indexCodebook } from "../codebook/lookup";
import { searchedNames } from "../codebook/searchedNames";
import type { Translate } from "../i18n/translator";
import type { ScanFinding } from "../package/scan/finding";
import type { LetStay } from "../package/scan/letStay";
import { masked } from "../package/scan/masked";
import { tableTitle } from "../protocol/tableTitle";
import type { Reason } from "../table/table";
import { aboutLines } from "./aboutCopy";
import type { CopyToSave, SavedFile } from "./cleanFile";
import { CommandError } from "./commandError";
import { copyLabels } from "./copyLabels";
import type { Services } from "./services";

type ScanServices = Pick<Services, "core" | "translate" | "protocol">;

/**
 * Looks at a copy's file as at anybody's, before it is handed over: as bytes, without the parts that made it.
 *
 * @throws CommandError `copy-not-clean` when anything but notes is found; CoreError `cancelled`
 */
export const stopWhenNotClean = async (
  services: ScanServices,
  { bytes, fileName }: SavedFile,
  made: CopyToSave,
  signal?: AbortSignal,
): Promise<void> => {
  const isOpen = made.rule.organisations === "identifiable";
  const names = isOpen ? [] : searchedNames(made.codebook);
  const question = { fileName, names, letStay: letStayIn(services, made) };
  const findings = await services.core.scanFile(bytes.slice(), question, { signal });
  const grave = findings.filter(({ severity }) => severity !== "note");
  if (grave.length === 0) return;
  const reasons = grave.map((finding) => reasonOf(finding, services.translate));
  throw new CommandError("copy-not-clean", { count: grave.length }, reasons);
};

/**
 * Cells hold what the last gate let pass (`leaks`): codes, names that stand by their approval, and what a person let stay; the
 * rest only words of our own.
 */
const letStayIn = (services: ScanServices, made: CopyToSave): LetStay => ({
  sheets: sheetsOf(made.copy).map(({ sheetName }) => sheetName),
  inCells:
    made.rule.organisations === "identifiable"
      ? "all"
      : [...codesOf(made.codebook), ...approved(made), ...kept(made.codebook, made.texts)],
  elsewhere: ownWords(services, made),
});

/** Under all their names: a text may use any. */
const approved = ({ codebook, named }: CopyToSave): readonly string[] => {
  const { find } = indexCodebook(codebook);
  return named.flatMap((name) => [name, ...allNames(find(name) ?? { name, aliases: [] })]);
};

const codesOf = ({ usedCodes }: Codebook): readonly string[] => Object.values(usedCodes).flat();

const kept = ({ keptTexts }: Codebook, texts: TextDecisions): readonly string[] => [
  ...keptTexts.map(({ text }) => text),
  ...texts.kept.map(({ text, start, end }) => text.slice(start, end)),
];

/** The words of protocol and messages in which an organisation (OCHA, say) may be named; nothing of the data. */
const ownWords = (
  { protocol, translate }: ScanServices,
  { copy, rule }: Pick<CopyToSave, "copy" | "rule">,
): readonly string[] => {
  const statement = { ...copy.statement, words: rule.words, period: "", madeOn: "" };
  return [
    ...aboutLines({ ...copy, statement }, tableTitle(protocol), translate).flat(),
    rule.words.disclosure,
    rule.id,
    translate("commands.about.sheetName"),
    copyLabels(translate, rule).title,
    translate(`protocol.informationType.${rule.informationType}`),
    translate(`protocol.audience.${rule.audience}`),
  ];
};

const reasonOf = ({ kind, place, example, count }: ScanFinding, translate: Translate): Reason => ({
  key: place.key === "cells" || place.key === "table" ? "commands.notClean.cells" : "commands.notClean.file",
  data: {
    what: translate(`scan.kind.${kind}`),
    where: translate(`scan.place.${place.key}`, place.data),
    example: kind === "refused" ? translate(`packageErrors.${example}`) : masked(example),
    count,
  },
});
