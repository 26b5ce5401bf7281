/** Of the page of a report: black on white, readable on a phone, and printed without its parts torn apart. */
export const reportStyle = `
:root { color-scheme: light; }
body { margin: 0 auto; max-inline-size: 46rem; padding: 1.5rem 1rem; background: #fff; color: #1b1a19;
  font: 1rem/1.5 "Segoe UI", system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin-block: 2rem 0.5rem; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 0.35rem 0.5rem; border-block-end: 1px solid #8a8886; text-align: start; vertical-align: top; }
thead th { border-block-end-width: 2px; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
td.figure, th.figure { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.verdict { margin: 1rem 0; padding: 0.75rem 1rem; border: 1px solid #8a8886; border-inline-start-width: 0.4rem; }
blockquote { margin: 0; }
footer { margin-block-start: 2.5rem; font-size: 0.875rem; }
@media print { body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  section, tr, .verdict { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } }
@page { margin: 18mm; }
`;
