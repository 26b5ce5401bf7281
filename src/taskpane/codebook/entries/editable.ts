import type { Codebook, Organisation } from "../../../codebook/codebook";
import type { Edit } from "../../../commands/editCodebook";

/** An entry that a person looks at, and the way to change it. */
export interface EditableEntry {
  readonly codebook: Codebook;
  readonly entry: Organisation;
  readonly busy: boolean;
  readonly onEdit: (edit: Edit) => void;
}
