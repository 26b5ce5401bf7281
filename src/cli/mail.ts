import { usualMonths } from "../commands/findActiveMembers";
import { answerReasons } from "../commands/mayGo";
import { prepareMail, type PreparedMail } from "../commands/prepareMail";
import { storedClassification } from "../commands/storedClassification";
import type { SheetInfo } from "../excel/sheets";
import { BadInputError } from "./badInput";
import { chooseSheet } from "./chooseSheet";
import type { Outcome, Work } from "./command";
import type { MailOutput } from "./output/mailOutput";
import { oneAudience } from "./request";
import { said } from "./sayings";

/**
 * The address line of a message to the organisations of a contact sheet. A line that the protocol refuses makes exit code 1.
 *
 * @throws BadInputError `one-audience`, `no-contacts`, `no-such-sheet`
 */
export const mail = async (work: Work): Promise<Outcome<MailOutput>> => {
  const { request, file, workbook } = work;
  const audience = oneAudience(request);
  const { services } = workbook;
  const { sheets, sheet: named } = await chooseSheet(services, request.sheet);
  const sheet = request.sheet === undefined ? sheets.find(isContactSheet) : named;
  if (sheet === undefined) throw new BadInputError("no-contacts", { file });
  const carries = request.informationType ?? "email";
  const months = request.months ?? usualMonths;
  const prepared = await prepareMail(services, { sheetId: sheet.id, audience, carries, months });
  const asked = { command: "mail", file, sheet: sheet.name, audience, carries } as const;
  return {
    exitCode: prepared.kind === "ready" ? 0 : 1,
    output: { ...asked, ...lineOutput(prepared, work) },
  };
};

const isContactSheet = ({ classificationText }: SheetInfo): boolean => {
  const stored = storedClassification(classificationText);
  return stored.kind === "classified" && stored.classification.informationType === "contacts";
};

type LineOutput = Omit<MailOutput, "command" | "file" | "sheet" | "audience" | "carries">;

const lineOutput = (prepared: PreparedMail, { translate }: Work): LineOutput => {
  if (prepared.kind === "refused") {
    const reasons = answerReasons(prepared.answer).map((reason) => said(translate, "", reason));
    return { reasons, field: null, addresses: [], links: [], leftOut: [], active: null };
  }
  const { line, links, active } = prepared;
  return {
    reasons: [],
    field: line.field,
    addresses: line.addresses,
    links,
    leftOut: line.leftOut.map((entry) => ({ ...entry, row: entry.row + 1 })),
    active: active === undefined ? null : { months: active.months, organisations: active.names },
  };
};
