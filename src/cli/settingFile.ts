import { BadInputError } from "./badInput";
import { readWhole } from "./files";

/** What was agreed on, in a file that is named on the command line. */
export interface SettingRequest {
  /** Whole path; undefined is what is usual. */
  readonly file: string | undefined;
  /** The person's word that hub or cluster agreed to what is looser than that. */
  readonly looserAgreed: boolean;
}

export const noSettingFile: SettingRequest = { file: undefined, looserAgreed: false };

interface SettingKind<Value> {
  readonly usual: Value;
  /** @throws when it is none */
  readonly parse: (text: string) => Value;
  /** What is looser than what is usual, a line each. */
  readonly looserIn: (value: Value) => readonly string[];
  /** Of the error when there is such and nobody agreed to it. */
  readonly code: "looser-table" | "looser-rules";
}

/** What is set. @throws BadInputError when the file can't be read, or is looser and nobody agreed to that; as `parse` */
export const settingOf = async <Value>(
  { file, looserAgreed }: SettingRequest,
  { usual, parse, looserIn, code }: SettingKind<Value>,
): Promise<Value> => {
  if (file === undefined) return usual;
  const value = parse(new TextDecoder().decode(await readWhole(file)));
  const looser = looserIn(value);
  if (looser.length > 0 && !looserAgreed)
    throw new BadInputError(code, { file, count: looser.length, looser: looser.join("\n") });
  return value;
};
