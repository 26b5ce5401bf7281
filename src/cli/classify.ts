import path from "node:path";
import { classifySheet } from "../commands/classifySheet";
import { whileHeld } from "../commands/inspectSheet";
import { orWithoutTable } from "../commands/orWithoutTable";
import type { Services } from "../commands/services";
import { audiencesFor, ruleFor, type Protocol } from "../protocol/protocol";
import type { Audience, InformationType } from "../protocol/rule";
import type { SheetInfo } from "../excel/sheets";
import type { Request } from "./request";
import { BadInputError } from "./badInput";
import { chooseSheet } from "./chooseSheet";
import type { Outcome, Work } from "./command";
import { ensureFolder, writeWhole } from "./files";
import type { ClassifyOutput } from "./output/classifyOutput";
import { shownClassification } from "./sayings";

/**
 * Classifies a sheet and saves the workbook, in place or into a folder; nothing else in it changes. What the command
 * line can't say is not claimed: not anonymised by the member, no consent noted.
 *
 * @throws BadInputError without `--type`, for an audience the protocol has no row for, or without a sheet of data
 */
export const classify = async (work: Work): Promise<Outcome<ClassifyOutput>> => {
  const { request, file, workbook } = work;
  const { services } = workbook;
  const answers = typedAnswers(services.protocol, request);
  const { sheet } = await chooseSheet(services, request.sheet);
  if (sheet === undefined) throw new BadInputError("no-table-anywhere", { file });
  const said = await periodAndOrganisation(services, sheet);
  const classification = await classifySheet(services, sheet.id, { ...answers, ...said });
  const written = await save(work);
  return {
    exitCode: 0,
    output: {
      command: "classify",
      file,
      sheet: sheet.name,
      written,
      classification: shownClassification(classification),
      replaced: sheet.classificationText !== undefined,
    },
  };
};

const typedAnswers = (protocol: Protocol, { informationType, audiences }: Request) => {
  if (informationType === undefined) throw new BadInputError("no-type", { command: "classify" });
  return {
    informationType,
    audiences: audiencesWanted(protocol, informationType, audiences),
    anonymisedByUs: false,
    consentNoted: false,
  };
};

/** Those typed; else all with whom the protocol shares this kind of information. */
const audiencesWanted = (
  protocol: Protocol,
  type: InformationType,
  typed: readonly Audience[],
): readonly Audience[] => {
  const stranger = typed.find((audience) => ruleFor(protocol, type, audience) === undefined);
  if (stranger !== undefined)
    throw new BadInputError("no-rule", {
      type,
      audience: stranger,
      expected: audiencesFor(protocol, type).join(", "),
    });
  if (typed.length > 0) return [...new Set(typed)];
  return audiencesFor(protocol, type).filter(
    (audience) => ruleFor(protocol, type, audience)?.conditions.includes("not-shared") === false,
  );
};

/** As the sheet itself says; blank for a sheet without a table. */
const periodAndOrganisation = async (services: Services, { id }: SheetInfo) => {
  const blank = { period: "", organisation: "" };
  const { period, organisation } = await whileHeld(services, id, (handle) =>
    orWithoutTable<typeof blank>(services.core.suggest(handle), blank),
  );
  return { period, organisation };
};

const save = async ({ request, file, resolve, workbook }: Work): Promise<string> => {
  const bytes = await workbook.toBytes();
  if (request.out === undefined) {
    await writeWhole(file, bytes);
    return file;
  }
  const folder = resolve(request.out);
  await ensureFolder(folder);
  const written = path.join(folder, path.basename(file));
  await writeWhole(written, bytes);
  return written;
};
