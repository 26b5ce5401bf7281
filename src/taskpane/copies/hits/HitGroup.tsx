import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { hitsOfGroup } from "../../../commands/hitReview";
import type { PreparedCopy } from "../../../commands/prepareCopy";
import type { HitGroupOutline } from "../../../worker/hitSearch";
import { useServices } from "../../paneContext";
import { GrowingList } from "../../parts/GrowingList";
import { Problem } from "../../parts/Problem";
import { useTask } from "../../useTask";
import { HitItem } from "./HitItem";
import type { HitReviewing } from "./useHitReview";

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

/** So many hits are read at a time. */
const pageLength = 20;

interface HitGroupProps {
  readonly group: HitGroupOutline;
  readonly prepared: PreparedCopy;
  readonly busy: boolean;
  readonly review: HitReviewing;
}

/** The hits of one group, a page at a time. They are read when the group is opened. */
export const HitGroup = ({ group, prepared, busy, review }: HitGroupProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const [wanted, setWanted] = useState(pageLength);
  const { state, last, run } = useTask(() => hitsOfGroup(services, prepared, group.key, 0, wanted));
  const { kept } = prepared.recipe.texts;
  useEffect(() => {
    run();
  }, [run, group, wanted, kept, review.words]);
  const hits = last ?? [];
  const left = group.hits - hits.length;
  return (
    <>
      <GrowingList
        className={styles.list}
        more={hits.length === 0 || left <= 0 ? undefined : t("pane.hits.more", { count: left })}
        busy={state.kind === "running"}
        onMore={() => {
          setWanted(wanted + pageLength);
        }}
      >
        {hits.map((found) => (
          <HitItem
            key={`${found.headerKey} ${found.rows.join()} ${found.start}`}
            found={found}
            sheetId={prepared.wish.sheetId}
            busy={busy || state.kind === "running"}
            review={review}
          />
        ))}
      </GrowingList>
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
    </>
  );
};
