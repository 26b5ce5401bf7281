import { whileHeld } from "../commands/inspectSheet";
import type { Services } from "../commands/services";
import type { SheetInfo } from "../excel/sheets";
import type { Audience, InformationType } from "../protocol/rule";
import { parseClassification } from "../records/classificationText";
import { BadInputError } from "./badInput";
import { chooseSheet } from "./chooseSheet";
import type { Work } from "./command";
import type { TemplateOutput } from "./output/templateOutput";
import { oneAudience } from "./request";
import { takeNamedTemplate } from "./template";

/** What the copy is of and for. */
export interface CopyGoal {
  readonly sheet: SheetInfo;
  readonly informationType: InformationType;
  readonly audience: Audience;
  /** The template that was taken for the sheet. */
  readonly template: TemplateOutput | null;
}

/**
 * What a command line asks a copy of, a template that it names taken first: the type of information as typed, else as the sheet is classified, else as it looks.
 *
 * @throws BadInputError `one-audience`, `no-table-anywhere`, `no-type`; ClassificationError, TemplateFileError
 */
export const goalOf = async (work: Work): Promise<CopyGoal> => {
  const { request, file, workbook } = work;
  const audience = oneAudience(request);
  const { sheet } = await chooseSheet(workbook.services, request.sheet);
  if (sheet === undefined) throw new BadInputError("no-table-anywhere", { file });
  const template = await takeNamedTemplate(work, sheet);
  const informationType =
    request.informationType ?? classifiedAs(sheet) ?? (await suggestedFor(workbook.services, sheet));
  if (informationType === undefined) throw new BadInputError("no-type", { command: "copy" });
  return { sheet, informationType, audience, template };
};

const classifiedAs = ({ classificationText }: SheetInfo): InformationType | undefined =>
  classificationText === undefined ? undefined : parseClassification(classificationText).informationType;

const suggestedFor = async (services: Services, { id }: SheetInfo): Promise<InformationType | undefined> => {
  const { informationType } = await whileHeld(services, id, (handle) => services.core.suggest(handle));
  return informationType;
};
