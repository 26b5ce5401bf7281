import { Button } from "@fluentui/react-components";
import { text } from "../../../texts/text";
import type { useFind } from "./useFind";

export interface FindButtonsProps {
  readonly find: ReturnType<typeof useFind>;
  readonly replaces: boolean;
}

/** What the panel does with what was typed into it. */
export function FindButtons({ find, replaces }: FindButtonsProps) {
  const button = (label: string, run: () => void, appearance: "primary" | "secondary" = "secondary") => (
    <Button size="small" appearance={appearance} onClick={run}>
      {text(label)}
    </Button>
  );
  const step = (by: 1 | -1) => () => {
    find.next(by);
  };
  return (
    <>
      {button("find.next", step(1), "primary")}
      {button("find.previous", step(-1))}
      {button("find.all", find.all)}
      {replaces && button("find.replace", find.replace)}
      {replaces && button("find.replaceAll", find.replaceAll)}
    </>
  );
}
