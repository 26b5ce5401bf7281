import {
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { text } from "../../texts/text";
import { tabColors } from "./tabColors";

const useStyles = makeStyles({
  swatch: {
    display: "block",
    width: "16px",
    height: "16px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});

export interface TabColorMenuProps {
  readonly color: string;
  readonly onColor: (color: string) => void;
}

/** The colours of a sheet's tab, within its menu. A colour that Excel has no name for is shown by its number. */
export function TabColorMenu({ color, onColor }: TabColorMenuProps) {
  const styles = useStyles();
  const own = color.toUpperCase();
  const named = tabColors.map(([value, key]) => ({ value: value, name: text(key) }));
  const isNamed = own === "" || named.some(({ value }) => value === own);
  const colors = isNamed ? named : [...named, { value: own, name: own }];
  return (
    <Menu
      checkedValues={{ color: [own] }}
      onCheckedValueChange={(_, { checkedItems: [value] }) => {
        if (value !== undefined) onColor(value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{text("sheet.color")}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="color" value="">
            {text("sheet.noColor")}
          </MenuItemRadio>
          {colors.map(({ value, name }) => (
            <MenuItemRadio
              key={value}
              name="color"
              value={value}
              icon={<span className={styles.swatch} style={{ backgroundColor: value }} />}
            >
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
