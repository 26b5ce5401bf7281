import * as v from "valibot";
import { leftOutReasons } from "../../anonymise/mail/addressLine";
import { audience, count, informationType, listOf, messageSchema, rowNumber } from "./common";

const leftOutSchema = v.strictObject({
  row: rowNumber,
  organisation: v.string(),
  reason: v.picklist(leftOutReasons),
});

/** What `confide mail FILE --json` prints. */
export const mailSchema = v.strictObject({
  command: v.literal("mail"),
  file: v.string(),
  sheet: v.string(),
  audience,
  /** What the message carries; `email` for a message alone. */
  carries: informationType,
  /** Why there is no address line; none when there is one. */
  reasons: listOf(messageSchema),
  /** `bcc`: nobody sees who else receives it. Null when there is no line. */
  field: v.nullable(v.picklist(["bcc", "to"])),
  addresses: listOf(v.string()),
  links: listOf(v.string()),
  leftOut: listOf(leftOutSchema),
  /** Who shares 4W data, when it goes to nobody else. */
  active: v.nullable(v.strictObject({ months: count, organisations: listOf(v.string()) })),
});
export type MailOutput = v.InferOutput<typeof mailSchema>;
