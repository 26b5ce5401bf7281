/* An invented add-in: ribbon functions, an event, a second workbook. Runs in the page, so it is plain JavaScript. */
const finishing = (work) => async (event) => {
  try {
    await work();
  } finally {
    event.completed();
  }
};

const readFile = () =>
  new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, ({ status, value: file, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return reject(error);
      file.getSliceAsync(0, (slice) => {
        file.closeAsync();
        resolve(btoa(String.fromCharCode(...slice.value.data)));
      });
    });
  });

Office.actions.associate(
  "markCell",
  finishing(() =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().getCell(0, 0).values = [["marked"]];
      await context.sync();
    }),
  ),
);
Office.actions.associate(
  "openTwin",
  finishing(async () => Excel.createWorkbook(await readFile())),
);

Office.onReady(async () => {
  document.getElementById("language").textContent = Office.context.displayLanguage;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      document.getElementById("change").textContent = address;
    });
    await context.sync();
  });
});
