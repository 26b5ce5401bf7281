import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditableEntry } from "./editable";
import { languageOf } from "./nameLanguages";
import { NameTools } from "./NameTools";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** One name of an entry, with its language and the way to what can be done with it. */
export const NameRow = (props: EditableEntry & { readonly name: string }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { entry, name } = props;
  const language = languageOf(entry, name);
  return (
    <li>
      <div className={styles.head}>
        <Text className={styles.name} weight={name === entry.name ? "semibold" : "regular"}>
          <bdi>{name}</bdi>
        </Text>
        {language === "unknown" ? null : <Caption1>{t(`pane.entries.languages.${language}`)}</Caption1>}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={t("pane.entries.changeNameOf", { name })}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t("pane.entries.changeName")}
        </Button>
      </div>
      {open ? <NameTools {...props} /> : null}
    </li>
  );
};
