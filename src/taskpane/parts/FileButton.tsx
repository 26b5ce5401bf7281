import { FilesButton } from "./FilesButton";

interface FileButtonProps {
  readonly label: string;
  /** As the `accept` attribute of a file input; any file without it. */
  readonly accept?: string;
  readonly size?: "small" | "medium";
  /** Called whenever the person has been asked, without a file when none was chosen. */
  readonly onAsked: (file: File | undefined) => void;
}

/** A button that asks for a file. The same file can be chosen again. */
export const FileButton = ({ onAsked, ...look }: FileButtonProps) => (
  <FilesButton
    {...look}
    choose="file"
    onAsked={([file]) => {
      onAsked(file);
    }}
  />
);
