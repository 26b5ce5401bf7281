import type { HostProperty } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireOneOf, requireRecord, requireText } from "../argument";
import { invalidArgument } from "../excelErrors";
import type { CellsSelf } from "../format/looks";
import { changeValidation, told } from "./validationSelf";

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const alertNames = Object.keys(alertStyles) as (keyof typeof alertStyles)[];

/** "The title can have up to 32 characters, the message up to 255" in Excel's own dialog. */
const [longestTitle, longestMessage] = [32, 255];

function requireAtMost(value: unknown, most: number): string {
  const text = isGiven(value) ? requireText(value) : "";
  if (text.length > most) throw invalidArgument();
  return text;
}

export const errorAlert: HostProperty<CellsSelf> = {
  get: (cells) =>
    told(cells, ({ alert }) => ({
      message: alert.message,
      showAlert: alert.isShown,
      style: alertNames.find((name) => alertStyles[name] === alert.style),
      title: alert.title,
    })),
  set: (cells, value: unknown) => {
    const given = requireRecord(value);
    const alert = {
      isShown: isGiven(given["showAlert"]) ? requireBoolean(given["showAlert"]) : true,
      style: alertStyles[requireOneOf(given["style"], alertNames, "Stop")],
      title: requireAtMost(given["title"], longestTitle),
      message: requireAtMost(given["message"], longestMessage),
    };
    changeValidation(cells, (validation) => ({ ...validation, alert }));
  },
};

export const prompt: HostProperty<CellsSelf> = {
  get: (cells) =>
    told(cells, (validation) => ({
      message: validation.prompt.message,
      showPrompt: validation.prompt.isShown,
      title: validation.prompt.title,
    })),
  set: (cells, value: unknown) => {
    const given = requireRecord(value);
    const shown = {
      isShown: isGiven(given["showPrompt"]) ? requireBoolean(given["showPrompt"]) : true,
      title: requireAtMost(given["title"], longestTitle),
      message: requireAtMost(given["message"], longestMessage),
    };
    changeValidation(cells, (validation) => ({ ...validation, prompt: shown }));
  },
};
