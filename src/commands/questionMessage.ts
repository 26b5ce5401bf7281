import type { SameQuestion } from "../codebook/questions";
import type { Reason } from "../table/table";

/** The question as a message: "“Hope Fondation” looks like “Hope Foundation”. Same organisation?" */
export const questionMessage = ({
  name,
  like,
  otherName,
}: Pick<SameQuestion, "name" | "like" | "otherName">): Reason =>
  like === otherName
    ? { key: "names.looksLike", data: { name, like } }
    : { key: "names.looksLikeOf", data: { name, like, organisation: otherName } };
