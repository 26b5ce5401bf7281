import { excelOnTheWeb, type HostConditions } from "../wire/conditions";
import { ConditionsError, readConditions } from "../wire/readConditions";

/** What the page's address may ask for: `?workbook=/assets/sample-4w.xlsx&locale=ar-SA&theme=dark&pane=hidden&limits=delay:2s`. */
export interface PageOptions {
  /** Path on this server; undefined means the sample if there is one. `none` opens an empty workbook. */
  readonly workbook: string | undefined;
  /** Language tag that the add-in gets as Office's. */
  readonly locale: string;
  /** Undefined follows the system. */
  readonly theme: "light" | "dark" | undefined;
  readonly paneVisible: boolean;
  /** Under which add-ins run here (`limits`). */
  readonly conditions: HostConditions;
  /** The word of `limits` that this host does not know; the conditions are then Excel's usual ones. */
  readonly unknownCondition: string | undefined;
}

export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const theme = query.get("theme");
  const locale = query.get("locale") ?? "";
  return {
    workbook: query.get("workbook") ?? undefined,
    locale: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) ? locale : "en-US",
    theme: theme === "dark" || theme === "light" ? theme : undefined,
    paneVisible: query.get("pane") !== "hidden",
    ...conditionsOf(query.get("limits") ?? ""),
  };
}

function conditionsOf(text: string): Pick<PageOptions, "conditions" | "unknownCondition"> {
  try {
    return { conditions: readConditions(text), unknownCondition: undefined };
  } catch (error) {
    if (!(error instanceof ConditionsError)) throw error;
    return { conditions: excelOnTheWeb, unknownCondition: error.word };
  }
}
