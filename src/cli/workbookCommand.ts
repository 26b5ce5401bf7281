import { check } from "./check";
import { classify } from "./classify";
import type { Done, Work } from "./command";
import { copy } from "./copy";
import { goalOf } from "./copyGoal";
import { dashboard } from "./dashboard";
import { inspect } from "./inspect";
import { mail } from "./mail";
import { showCheck } from "./show/showCheck";
import { showClassify } from "./show/showClassify";
import { showCopy } from "./show/showCopy";
import { showDashboard } from "./show/showDashboard";
import { showInspect } from "./show/showInspect";
import { showMail } from "./show/showMail";

/** Carries out a command on an opened workbook. @param lineLength as of `Terminal` */
export const workbookCommand = async (work: Work, lineLength: number | undefined): Promise<Done> => {
  const terminal = { translate: work.translate, lineLength };
  switch (work.request.command) {
    case "inspect": {
      const done = await inspect(work);
      return { ...done, shown: showInspect(done.output, terminal) };
    }
    case "classify": {
      const done = await classify(work);
      return { ...done, shown: showClassify(done.output, terminal) };
    }
    case "copy": {
      const goal = await goalOf(work);
      if (goal.informationType === "dashboard") {
        const done = await dashboard(work, goal);
        return { ...done, shown: showDashboard(done.output, terminal) };
      }
      const done = await copy(work, goal);
      return { ...done, shown: showCopy(done.output, terminal) };
    }
    case "mail": {
      const done = await mail(work);
      return { ...done, shown: showMail(done.output, terminal) };
    }
    case "check": {
      const done = await check(work);
      return { ...done, shown: showCheck(done.output, terminal) };
    }
  }
};
