/** What the program needs of the machine it runs on. */
export interface Io {
  /** Standard output: results. */
  readonly write: (text: string) => void;
  /** Standard error: why there is no result. */
  readonly complain: (text: string) => void;
  /** The folder that file names are relative to. */
  readonly folder: string;
  readonly now: () => Date;
  /** Of the codebook file (`CONFIDE_PASSPHRASE`); never an argument, which other users of the machine can see. */
  readonly passphrase: string | undefined;
  /** Of a colleague's codebook file (`CONFIDE_OTHER_PASSPHRASE`); undefined when it has the same. */
  readonly otherPassphrase?: string | undefined;
  /** Characters a line of the terminal holds; undefined when nobody is looking. */
  readonly lineLength: number | undefined;
  /** Show the stack of faults nobody foresaw. */
  readonly debug: boolean;
}
