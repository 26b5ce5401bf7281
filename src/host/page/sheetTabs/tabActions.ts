import { ModelError } from "../../model/modelError";
import type { SheetModel } from "../../model/sheetModel";
import { sheetNameFault } from "../../model/sheetName";
import { addByUser, copyByUser, moveByUser, removeByUser, showByUser } from "../../model/sheetActions";
import { namesBut } from "../../model/sheets";
import { recolorByUser, renameByUser } from "../../model/userActions";
import type { WorkbookModel } from "../../model/workbookModel";
import { text } from "../../texts/text";
import { sentenceOf } from "../notices/notice";
import type { Questions } from "../questions/questions";

/** What a person can do with sheets by their tabs. What the model refuses is told. All of it can be undone. */
export interface TabActions {
  readonly activate: (id: string) => void;
  /** Before that sheet, or at the end. */
  readonly insert: (before?: string) => void;
  /** Asks first. */
  readonly remove: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  /** What is wrong with a name, in a sentence; undefined when it will do. */
  readonly nameFault: (id: string, name: string) => string | undefined;
  readonly copy: (id: string) => void;
  readonly move: (id: string, position: number) => void;
  /** `#RRGGBB`, or `""` for none. */
  readonly color: (id: string, color: string) => void;
  readonly hide: (id: string) => void;
  /** And brings it to the front. */
  readonly show: (id: string) => void;
}

export interface TabActionsOptions {
  readonly model: WorkbookModel;
  readonly questions: Questions;
  readonly onFault: (error: unknown) => void;
}

export function tabActions({ model, questions, onFault }: TabActionsOptions): TabActions {
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      onFault(error);
    }
  };
  const onSheet =
    <Rest extends readonly unknown[]>(action: (sheet: SheetModel, ...rest: Rest) => void) =>
    (id: string, ...rest: Rest): void => {
      const sheet = model.findSheet(id);
      if (sheet !== undefined)
        attempt(() => {
          action(sheet, ...rest);
        });
    };
  return {
    activate: onSheet((sheet) => {
      model.activate(sheet);
    }),
    insert: (before) => {
      attempt(() => {
        const position = model.sheets.findIndex(({ id }) => id === before);
        addByUser(model, position < 0 ? model.sheets.length : position);
      });
    },
    remove: onSheet((sheet) => {
      void questions.ask(deletion(sheet)).then((isSure) => {
        if (isSure)
          attempt(() => {
            removeByUser(model, sheet);
          });
      });
    }),
    rename: onSheet((sheet, name: string) => {
      if (name !== sheet.name) renameByUser(model, sheet, name);
    }),
    nameFault: (id, name) => {
      const sheet = model.findSheet(id);
      const code = sheetNameFault(name, namesBut(model, sheet));
      return code && sentenceOf(new ModelError(code, { name }));
    },
    copy: onSheet((sheet) => {
      copyByUser(model, sheet);
    }),
    move: onSheet((sheet, position: number) => {
      moveByUser(model, sheet, position);
    }),
    color: onSheet((sheet, color: string) => {
      recolorByUser(model, sheet, color);
    }),
    hide: onSheet((sheet) => {
      showByUser(model, sheet, "hidden");
    }),
    show: onSheet((sheet) => {
      showByUser(model, sheet, "visible");
    }),
  };
}

const deletion = ({ name }: SheetModel) => ({
  title: text("sheet.deleteTitle", { sheet: name }),
  body: text("sheet.deleteBody"),
  yes: text("sheet.delete"),
  no: text("sheet.deleteNot"),
});
