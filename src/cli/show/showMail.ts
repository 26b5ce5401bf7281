import { leftOutReasons } from "../../anonymise/mail/addressLine";
import type { MailOutput } from "../output/mailOutput";
import type { Shown, Terminal } from "./shown";

/** The addresses alone on standard output, to be pasted; who was left out, and why, beside them. */
export const showMail = (output: MailOutput, { translate }: Terminal): Shown => {
  const { field, addresses, leftOut, reasons } = output;
  if (field === null) return { text: "", complaint: reasons.map(({ message }) => message).join("\n") };
  const why = leftOutReasons.flatMap((reason) => {
    const names = leftOut.filter((entry) => entry.reason === reason).map(({ organisation }) => organisation);
    return names.length === 0
      ? []
      : [`${translate(`pane.mail.reasons.${reason}`)} ${[...new Set(names)].join(", ")}`];
  });
  const title = translate(`pane.mail.line.${field}`, { count: addresses.length });
  return { text: `${addresses.join("; ")}\n`, complaint: [title, ...why].join("\n") };
};
