import type { CopyRepair } from "../anonymise/repairs/riskDecisions";
import type { SameAnswers } from "../codebook/apart";
import type { Purpose } from "../protocol/purpose";
import type { Audience, InformationType, PlaceLevel } from "../protocol/rule";
import { BadInputError } from "./badInput";
import type { TypedDecision } from "./decisions";
import type { TypedKeeping } from "./typedRisks";

/** Commands on the file of a workbook. */
export const commandWords = ["inspect", "classify", "copy", "check", "mail", "scan", "verify"] as const;
export type CommandWord = (typeof commandWords)[number];

/** What a command line asks of a workbook. */
export interface Request {
  readonly command: CommandWord;
  readonly file: string;
  readonly sheet: string | undefined;
  readonly informationType: InformationType | undefined;
  readonly audiences: readonly Audience[];
  /** Folder for what is written; undefined is the folder of the file. */
  readonly out: string | undefined;
  readonly codebook: string | undefined;
  /** Places and where they lie, for instance COD-AB as OCHA publishes it. */
  readonly gazetteer: string | undefined;
  /** File with the table of rules of another hub; undefined is the Turkey table. */
  readonly protocol: string | undefined;
  /** The hub agreed to what its table lets go beyond the Turkey protocol. */
  readonly looserAgreed: boolean;
  /** File with the cluster's own disclosure rules; undefined is those that a cluster starts from. */
  readonly disclosureRules: string | undefined;
  /** The cluster agreed to what its rules ask less than those. */
  readonly looserRulesAgreed: boolean;
  readonly decisions: readonly TypedDecision[];
  /** What names are, by `--same` and `--different`. */
  readonly answers: SameAnswers;
  /** What stays of what is found inside texts, and the header of the only column where it does. */
  readonly keepTexts: readonly string[];
  readonly column: string | undefined;
  /** What goes although nothing was found in it. */
  readonly removeTexts: readonly string[];
  /** What is done about what a reader could infer, and what may remain of it. */
  readonly repairs: readonly CopyRepair[];
  /** And, after them, all that Confide suggests. */
  readonly suggestRepairs: boolean;
  readonly keepRisks: readonly TypedKeeping[];
  /** Who says that it may remain. */
  readonly saidBy: string;
  /** Zero-based sheet rows of the focal points that go, where the protocol lets one of each organisation go. */
  readonly focalPoints: readonly number[];
  /** Where to write the report of a copy. */
  readonly report: string | undefined;
  /** Where to write the list of the figures that a dashboard hides. */
  readonly hidden: string | undefined;
  /** Template file whose word on columns is taken. */
  readonly template: string | undefined;
  /** Where to save what the columns mean. */
  readonly saveTemplate: string | undefined;
  readonly purpose: Purpose | undefined;
  /** The finest level of place of a dashboard, of its activities, and of its figures by sex and age; undefined is the finest there is. */
  readonly finest: PlaceLevel | undefined;
  readonly activities: PlaceLevel | undefined;
  readonly groups: PlaceLevel | undefined;
  /** Figures of a dashboard to multiples of five. */
  readonly rounded: boolean;
  /** For what goes only to active members: how many months count. */
  readonly months: number | undefined;
  /** "There is no column of organisations in this sheet." */
  readonly noOrganisation: boolean;
  /** Write the copy down in the records of the workbook it is of. */
  readonly record: boolean;
  /** Show what the scan found whole, not only its first letters. */
  readonly whole: boolean;
  readonly json: boolean;
}

/** The only audience of a request. @throws BadInputError `one-audience` when none or several were typed */
export const oneAudience = ({ command, audiences }: Pick<Request, "command" | "audiences">): Audience => {
  const [audience, second] = audiences;
  if (audience === undefined || second !== undefined) throw new BadInputError("one-audience", { command });
  return audience;
};
