import type { Translate } from "../../i18n/translator";
import type { TemplateOutput } from "../output/templateOutput";

/** How the sheet differs from the template that was taken, a line each; nothing when none was. */
export const showTemplate = (template: TemplateOutput | null, translate: Translate): string => {
  if (template === null) return "";
  const { file, messages } = template;
  const differences = messages.length === 0 ? [translate("corrections.template.same")] : messages;
  return `${[translate("cli.template.taken", { file }), ...differences.map((line) => `  ${line}`)].join("\n")}\n`;
};
