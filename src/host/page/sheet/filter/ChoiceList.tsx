import { Menu, MenuItemRadio, MenuList, MenuPopover } from "@fluentui/react-components";
import { text } from "../../../texts/text";

export interface ChoiceListProps {
  readonly values: readonly string[];
  readonly current: string;
  readonly box: DOMRect;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

/** The values that a cell may have, below it. */
export function ChoiceList({ values, current, box, onChoose, onClose }: ChoiceListProps) {
  return (
    <Menu
      open
      checkedValues={{ value: [current] }}
      positioning={{ target: { getBoundingClientRect: () => box }, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover style={{ maxHeight: 280, overflowY: "auto" }}>
        <MenuList aria-label={text("sheet.choices")}>
          {values.map((value) => (
            <MenuItemRadio
              key={value}
              name="value"
              value={value}
              onClick={() => {
                onClose();
                onChoose(value);
              }}
            >
              {value}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
