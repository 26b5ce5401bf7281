import { asExcelError } from "./excelError";

/**
 * Binds a ribbon button's function. Must run while the page's main module is evaluated, before `Office.onReady`: the first
 * click may only load the runtime. The button is free again when the work is done, well or not.
 *
 * @param functionName as in manifest.xml
 * @param work must not reject: what goes wrong is its own to show
 */
export const associateCommand = (functionName: string, work: () => Promise<void>): void => {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void work().finally(() => {
      event.completed();
    });
  });
};

/** Opens the pane, or brings it to the front. Without a shared runtime: `not-supported`. */
export const showTaskPane = async (): Promise<void> => {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw asExcelError(error);
  }
};
