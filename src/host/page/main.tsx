import { useEffect, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { bootPage } from "./boot";
import { embeddedHost } from "./embeddedHost";
import { HostApp } from "./HostApp";
import type { HostPage, PageSurroundings } from "./hostPage";
import { startKeeping } from "./keeping/keeping";
import { troubleNotice } from "./keeping/troubleNotice";
import { openFirst } from "./openFirst";
import { openInWorker } from "./reading/openInWorker";
import { startReader } from "./reading/startReader";
import { readPageOptions, type PageOptions } from "./pageOptions";
import { openDatabase } from "./storage/database";
import { text } from "../texts/text";
import { usePageTheme } from "./theme";
import { saveInWorker } from "./writing/saveInWorker";
import { startWriter } from "./writing/startWriter";

function Root({ page, options }: { readonly page: HostPage; readonly options: PageOptions }) {
  const theme = usePageTheme(options.theme);
  const { active } = useSyncExternalStore(page.workbooks.subscribe, page.workbooks.current);
  const workbook = active?.model.name ?? text("page.title");
  useEffect(() => {
    document.title = text("page.documentTitle", { workbook });
    document.documentElement.style.colorScheme = theme.name;
  }, [workbook, theme]);
  return <HostApp page={page} theme={theme} />;
}

const options = readPageOptions(window.location.search);
const element = document.getElementById("root");
if (element !== null) {
  const database = openDatabase();
  const surroundings: PageSurroundings = {
    openFile: (file, name, work) => openInWorker(file, name, work, startReader),
    saveFile: (workbook, work) => saveInWorker(workbook, work, startWriter),
    database,
  };
  void bootPage(options, surroundings).then(async (page) => {
    createRoot(element).render(<Root page={page} options={options} />);
    const keeping = await startKeeping(page.workbooks, database, (error) => {
      page.notices.post(troubleNotice(error));
    });
    await openFirst(page, keeping, options);
    window.embeddedHost = embeddedHost(page);
  });
}
