import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  /** As the `accept` attribute of a file input; any file without it. */
  readonly accept?: string;
  readonly size?: "small" | "medium";
  /** Called whenever the person has been asked, without a file when none was chosen. */
  readonly onAsked: (file: File | undefined) => void;
}

/** A button that asks for a file. The same file can be chosen again. */
export const FileButton = ({ label, accept, size = "medium", onAsked }: FileButtonProps) => {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          onAsked(file);
        }}
      />
    </>
  );
};
