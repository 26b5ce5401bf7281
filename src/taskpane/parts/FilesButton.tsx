import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FilesButtonProps {
  readonly label: string;
  /** One file, several at once, or a folder with all that is in it. */
  readonly choose: "file" | "files" | "folder";
  /** As the `accept` attribute of a file input; any file without it. A folder comes whole. */
  readonly accept?: string;
  readonly size?: "small" | "medium";
  /** Called whenever the person has been asked, without a file when none was chosen. */
  readonly onAsked: (files: readonly File[]) => void;
}

/** A button that asks for files. The same files can be chosen again. */
export const FilesButton = ({ label, choose, accept, size = "medium", onAsked }: FilesButtonProps) => {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={(input) => {
          picker.current = input;
          if (input !== null) input.webkitdirectory = choose === "folder";
        }}
        type="file"
        accept={accept}
        multiple={choose !== "file"}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          onAsked(files);
        }}
      />
    </>
  );
};
