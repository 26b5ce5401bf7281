import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NewOrganisation } from "../../anonymise/namesMet";
import { GrowingList } from "../parts/GrowingList";
import { NamePlaces } from "./NamePlaces";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  name: { overflowWrap: "anywhere" },
});

const shownAtOnce = 10;

interface NewNamesProps {
  readonly added: readonly NewOrganisation[];
  readonly sheetId: string;
}

/** The organisations that the codebook does not know, with their rows: a stray typing error stands out here. */
export const NewNames = ({ added, sheetId }: NewNamesProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [most, setMost] = useState(shownAtOnce);
  return (
    <Accordion collapsible>
      <AccordionItem value="new">
        <AccordionHeader>{t("names.new", { count: added.length })}</AccordionHeader>
        <AccordionPanel>
          <GrowingList
            className={styles.list}
            more={
              added.length <= most
                ? undefined
                : t("names.more", { count: Math.min(shownAtOnce, added.length - most) })
            }
            onMore={() => {
              setMost(most + shownAtOnce);
            }}
          >
            {added.slice(0, most).map(({ name, places }) => (
              <li key={name}>
                <Text className={styles.name} dir="auto">
                  {name}
                </Text>
                <NamePlaces name={name} places={places} sheetId={sheetId} />
              </li>
            ))}
          </GrowingList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
