import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { AppsListRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({ long: { maxHeight: "60vh", overflowY: "auto" } });

export interface AllTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** A menu of all tabs, for when not all of them are in sight. */
export function AllTabs({ label, tabs, selected, onSelect }: AllTabsProps) {
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ tab: [selected] }}
      onCheckedValueChange={(_, { checkedItems: [id] }) => {
        if (id !== undefined) onSelect(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <MenuButton appearance="subtle" size="small" icon={<AppsListRegular />} style={{ flexShrink: 0 }} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.long}>
        <MenuList>
          {tabs.map(({ id, name }) => (
            <MenuItemRadio key={id} name="tab" value={id}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
