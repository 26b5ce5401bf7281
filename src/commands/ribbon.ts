import type { ExcelRoom } from "../excel/excelRoom";
import type { Audience } from "../protocol/rule";
import { makeCopy } from "./makeCopy";
import { messageOf } from "./messageOf";
import { audienceOfCommand, commandNames, type CommandName } from "./names";
import type { Place } from "./navigation";
import { prepareCopy } from "./prepareCopy";
import { saveCopy } from "./saveCopy";
import type { Services } from "./services";
import { classificationOfSheet } from "./storedClassification";

/**
 * Binds the ribbon's buttons. To be called while the pane's main module is evaluated, before `Office.onReady`; the services
 * are asked for at each click.
 */
export const registerCommands = (
  excel: Pick<ExcelRoom, "associateCommand">,
  services: () => Promise<Services>,
): void => {
  for (const name of commandNames) {
    excel.associateCommand(name, async () => runCommand(await services(), name));
  }
};

/** What a ribbon button does: it makes the copy when nothing needs deciding, and else opens the pane where it goes on. */
const runCommand = async (services: Services, name: CommandName): Promise<void> => {
  switch (name) {
    case "classifySheet":
      return openPane(services, { page: "classify" });
    case "checkWorkbook":
      return openPane(services, { page: "check" });
    case "makeOchaCopy":
    case "makeWosCopy":
    case "makeMembersCopy":
    case "makePublicCopy":
      return copyFor(services, audienceOfCommand[name]);
  }
};

type Goal = Partial<Place> & Pick<Place, "page">;

/** The place is set first, so that a pane that is already open moves even if Excel can't bring it to the front. */
const openPane = async ({ excel, navigation }: Services, goal: Goal): Promise<void> => {
  navigation.go(goal);
  await excel.showTaskPane();
};

const copyFor = async (services: Services, audience: Audience): Promise<void> => {
  const goal = await attempt(services, audience);
  if (goal !== undefined) await openPane(services, goal);
};

/** Makes the copy; gives where the pane must open when it could not, or when a person has to decide. */
const attempt = async (services: Services, audience: Audience): Promise<Goal | undefined> => {
  let sheetId: string | undefined;
  try {
    sheetId = await services.excel.activeSheetId();
    const classification = await classificationOfSheet(services, sheetId);
    if (classification === undefined) {
      return { page: "classify", sheetId, audience, message: { key: "commands.classifyFirst", data: {} } };
    }
    const { informationType } = classification;
    const prepared = await prepareCopy(services, { sheetId, informationType, audience });
    if (prepared.needsDecision || prepared.answer?.kind === "no")
      return { page: "copies", sheetId, audience };
    const made = await makeCopy(services, prepared);
    await saveCopy(services, made);
    return undefined;
  } catch (error) {
    return { page: "copies", sheetId, audience, message: messageOf(error) };
  }
};
