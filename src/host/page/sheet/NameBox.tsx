import { Input } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type Ref } from "react";
import { text } from "../../texts/text";

export interface NameBoxProps {
  readonly address: string;
  readonly onGo: (reference: string) => boolean;
  readonly box: Ref<HTMLInputElement>;
}

/** Says which cell is active, and goes to an address or a name that is typed into it. */
export function NameBox({ address, onGo, box }: NameBoxProps) {
  const [typed, setTyped] = useState(address);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setTyped(address);
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (!onGo(typed)) setTyped(address);
  };
  return (
    <Input
      input={{ ref: box }}
      size="small"
      style={{ width: 110, flexShrink: 0 }}
      aria-label={text("sheet.nameBox")}
      value={typed}
      onChange={(_, data) => {
        setTyped(data.value);
      }}
      onFocus={(event) => {
        event.target.select();
      }}
      onBlur={() => {
        setTyped(address);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
