import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Which rooms of `src/` each room may import (docs/architecture.md, "Rooms"). */
const rooms = {
  protocol: [],
  table: ["protocol"],
  codebook: ["table", "protocol"],
  disclosure: ["table", "protocol"],
  anonymise: ["protocol", "table", "codebook", "disclosure"],
  records: ["protocol", "table"],
  package: ["table", "codebook", "protocol"],
  worker: ["protocol", "table", "codebook", "disclosure", "anonymise", "records", "package"],
  i18n: [],
  excel: ["protocol", "table", "codebook", "disclosure", "anonymise", "records", "package"],
  commands: [
    "protocol",
    "table",
    "codebook",
    "disclosure",
    "anonymise",
    "records",
    "package",
    "worker",
    "excel",
    "i18n",
  ],
  taskpane: [
    "protocol",
    "table",
    "codebook",
    "disclosure",
    "anonymise",
    "records",
    "package",
    "worker",
    "excel",
    "i18n",
    "commands",
  ],
  host: ["package"],
};
const everyRoom = [...Object.keys(rooms), "cli"];
const pureRooms = ["protocol", "table", "codebook", "disclosure", "anonymise", "records", "package"];
const impureNames = [
  "window",
  "document",
  "fetch",
  "indexedDB",
  "localStorage",
  "sessionStorage",
  "crypto",
  "Office",
  "Excel",
  "OfficeExtension",
  "setTimeout",
  "setInterval",
  "console",
  "process",
];

const forbiddenImports = (room) => {
  const forbidden = everyRoom.filter((other) => other !== room && !rooms[room].includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join("|")})/`,
      message: `src/${room} may not import this room: see docs/architecture.md, "Rooms".`,
    },
  ];
  const pure = {
    regex: "^(react|react-dom|react-i18next|i18next|idb|comlink|zustand|@fluentui/.*|node:.*|fs|path)$",
    message: `src/${room} is pure: no screen, storage or machine.`,
  };
  return pureRooms.includes(room) ? [...patterns, pure] : patterns;
};

const roomRules = Object.keys(rooms).map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: { "no-restricted-imports": ["error", { patterns: forbiddenImports(room) }] },
}));

const pureRules = {
  files: pureRooms.map((room) => `src/${room}/**/*.ts`),
  rules: {
    "no-restricted-globals": ["error", ...impureNames],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "Pass the time in." },
      { object: "Math", property: "random", message: "Pass randomness in." },
    ],
  },
};

const onlyExcelSpeaksOffice = {
  files: ["src/{worker,i18n,commands,taskpane}/**/*.{ts,tsx}"],
  rules: {
    "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel speaks Office.js." }],
  },
};

export default tseslint.config(
  { ignores: ["dist/", "**/*.cjs", "**/*.mjs", "webpack.config.js"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  hooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-undef": "off",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...roomRules,
  pureRules,
  onlyExcelSpeaksOffice,
);
