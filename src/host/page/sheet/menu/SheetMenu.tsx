import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  type PositioningVirtualElement,
} from "@fluentui/react-components";
import { text } from "../../../texts/text";
import type { Point } from "../../grid/pointer/positionAt";

/** A line of a menu: what it says (a key of the texts), and what it does. */
export interface MenuLine {
  readonly key: string;
  readonly run: () => void;
  readonly shortcut?: string;
  readonly disabled?: boolean;
}

export interface SheetMenuProps {
  /** Groups of lines, with a divider between them. */
  readonly groups: readonly (readonly MenuLine[])[];
  readonly at: Point;
  readonly onClose: () => void;
}

/** The context menu, open at a point. */
export function SheetMenu({ groups, at, onClose }: SheetMenuProps) {
  return (
    <Menu
      open
      positioning={{
        target: placeAt(at),
        position: "after",
        align: "top",
        overflowBoundaryPadding: 8,
        autoSize: "height",
      }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          {groups
            .filter(({ length }) => length > 0)
            .map((lines, index) => [
              index > 0 && <MenuDivider key={`divider ${index}`} />,
              ...lines.map(({ key, run, shortcut, disabled }) => (
                <MenuItem
                  key={key}
                  disabled={disabled === true}
                  secondaryContent={shortcut ?? null}
                  onClick={() => {
                    onClose();
                    run();
                  }}
                >
                  {text(key)}
                </MenuItem>
              )),
            ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function placeAt({ clientX, clientY }: Point): PositioningVirtualElement {
  return { getBoundingClientRect: () => new DOMRect(clientX, clientY, 1, 1) };
}
