/** Somebody who wrote or was mentioned, in a list of the whole workbook. */
export interface Person {
  /** `{GUID}`. */
  readonly id: string;
  readonly name: string;
  /** An address or another name by which the provider knows the person. */
  readonly userId: string;
  readonly provider: string;
}

/** A person's name in a text, from `start` for `length` characters. */
export interface Mention {
  readonly id: string;
  readonly person: string;
  readonly start: number;
  readonly length: number;
}

/** What one person wrote. */
export interface Message {
  /** `{GUID}`. */
  readonly id: string;
  /** The id of a {@link Person}. */
  readonly author: string;
  readonly text: string;
  /** A moment in UTC as ISO 8601; `""` where the file says none. */
  readonly created: string;
  readonly mentions: readonly Mention[];
}

/** A comment on a cell, with what others replied. */
export interface StoredComment extends Message {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly Message[];
}

/** A note on a cell: the comments of programs before 2019. */
export interface StoredNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface CommentedCell {
  readonly row: number;
  readonly column: number;
  /** What it says, replies included, for people to read. */
  readonly text: string;
}

interface Commented {
  readonly comments: readonly StoredComment[];
  readonly notes: readonly StoredNote[];
}

/** The cells that carry a comment or a note. */
export const commentedCells = ({ comments, notes }: Commented): CommentedCell[] => [
  ...comments.map(({ row, column, text, replies }) => ({
    row,
    column,
    text: [text, ...replies.map((reply) => reply.text)].join("\n"),
  })),
  ...notes.map(({ row, column, text }) => ({ row, column, text })),
];
