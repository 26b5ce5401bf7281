import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { RibbonButton, RibbonMenu as Declaration } from "../../manifest/manifest";
import type { AddinState } from "../addin/addinState";
import { RibbonIcon, useRibbonStyles } from "./RibbonFace";

export interface RibbonMenuProps {
  readonly menu: Declaration;
  readonly state: AddinState;
  readonly onPress: (button: RibbonButton) => void;
}

export function RibbonMenu({ menu, state, onPress }: RibbonMenuProps) {
  const styles = useRibbonStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.button}
          icon={{ className: styles.icon, children: <RibbonIcon icons={menu.icons} /> }}
          disabledFocusable={state.disabled.has(menu.id)}
        >
          {menu.label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map((item) => (
            <MenuItem
              key={item.id}
              disabled={state.running !== undefined || state.disabled.has(item.id)}
              onClick={() => {
                onPress(item);
              }}
            >
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
