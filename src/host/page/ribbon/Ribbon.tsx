import { Divider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { RibbonButton as ButtonDeclaration, RibbonGroup, RibbonTab } from "../../manifest/manifest";
import type { AddinState } from "../addin/addinState";
import { text } from "../../texts/text";
import { RibbonButton } from "./RibbonButton";
import { RibbonMenu } from "./RibbonMenu";

const useStyles = makeStyles({
  ribbon: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  groups: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "92px",
    overflowX: "auto",
    paddingInline: tokens.spacingHorizontalS,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
  },
  controls: { display: "flex", flexGrow: 1, gap: "2px" },
  label: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    paddingBottom: "2px",
  },
  divider: { flexGrow: 0, marginBlock: tokens.spacingVerticalS },
});

export interface RibbonProps {
  readonly tabs: readonly RibbonTab[];
  readonly state: AddinState;
  readonly onPress: (button: ButtonDeclaration) => void;
}

/** The ribbon as the add-in's manifest declares it. */
export function Ribbon({ tabs, state, onPress }: RibbonProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  if (shown === undefined) return null;
  return (
    <section className={styles.ribbon} aria-label={text("ribbon.label")} data-region>
      <TabList
        size="small"
        aria-label={text("ribbon.tabs")}
        selectedValue={shown.id}
        onTabSelect={(_, { value }) => {
          setChosen(String(value));
        }}
      >
        {tabs.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {label ?? id}
          </Tab>
        ))}
      </TabList>
      <div className={styles.groups}>
        {shown.groups.map((group) => (
          <Fragment key={group.id}>
            <Group group={group} state={state} onPress={onPress} />
            <Divider vertical className={styles.divider} />
          </Fragment>
        ))}
      </div>
    </section>
  );
}

interface GroupProps extends Omit<RibbonProps, "tabs"> {
  readonly group: RibbonGroup;
}

function Group({ group, state, onPress }: GroupProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={group.label} className={styles.group}>
      <div className={styles.controls}>
        {group.controls.map((control) =>
          control.kind === "menu" ? (
            <RibbonMenu key={control.id} menu={control} state={state} onPress={onPress} />
          ) : (
            <RibbonButton key={control.id} button={control} state={state} onPress={onPress} />
          ),
        )}
      </div>
      <span aria-hidden className={styles.label}>
        {group.label}
      </span>
    </div>
  );
}
