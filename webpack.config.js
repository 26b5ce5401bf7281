const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const project = (...parts) => path.resolve(__dirname, ...parts);
const cdn = "https://appsforoffice.microsoft.com";
/** HiGHS's loader, in the kind of module that runs in a worker of this build. */
const solver = require.resolve("highs");
const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Excel's part of Office.js, without the parts of other programs and those for debugging. */
const isForExcel = (file) =>
  !/\.debug\.js$|\.d\.ts$|vsdoc|html2canvas|[/\\](access|onenote|outlook|powerpoint|project|visio|word)[^/\\]*$/.test(
    file,
  );

/** Puts Office.js beside the add-in, for offices that cannot reach Microsoft's CDN, and says so in the pages. */
class OwnOffice {
  apply(compiler) {
    // `minimized`: its licence lets Office.js be passed on in its original form only, so no minimizer may touch it.
    const pattern = { to: "office-js", filter: isForExcel, info: { minimized: true } };
    const licence = { from: path.join(officeFolder, "../LICENSE.md"), to: "office-js/LICENSE.md" };
    new CopyWebpackPlugin({ patterns: [{ from: officeFolder, ...pattern }, licence] }).apply(compiler);
    compiler.hooks.compilation.tap("OwnOffice", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("OwnOffice", (page) => ({
        ...page,
        html: page.html.replaceAll(`${cdn}/lib/1/hosted/`, "office-js/").replaceAll(cdn, "'self'"),
      }));
    });
  }
}

/** The manifest with the address that will serve the add-in, when it is not the development server's. */
const servedFrom = (origin, bytes) =>
  origin === undefined
    ? bytes
    : bytes.toString("utf8").replaceAll("https://localhost:3000", new URL(origin).origin);

/** The pages: where each begins, its HTML, and where the built page goes. */
const pages = [
  {
    entry: "taskpane",
    script: "src/taskpane/main.tsx",
    template: "src/taskpane/taskpane.html",
    to: "taskpane.html",
  },
  {
    entry: "host",
    script: "src/host/page/main.tsx",
    template: "src/host/page/host.html",
    to: "host/index.html",
  },
];

/**
 * Builds the add-in and the page of its workbook host into `dist/`.
 * `--env origin=https://confide.example.org` writes that address into the manifest.
 * `--env officejs=own` serves Office.js from the add-in's own server (docs/adr/0023-office-js-from-the-cdn-or-beside-us.md).
 */
module.exports = (env, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  entry: Object.fromEntries(pages.map(({ entry, script }) => [entry, project(script)])),
  output: {
    path: project("dist"),
    filename: "[name].[contenthash].js",
    chunkFilename: "[name].[contenthash].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"], alias: { highs$: solver } },
  module: {
    // It asks for Node's modules where it finds itself in Node: taken as it is (docs/adr/0273).
    noParse: (file) => file === solver,
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, rootDir: __dirname, sourceMap: true },
        },
      },
    ],
  },
  // Never one of the eval kinds: the pages' content security policy forbids eval.
  devtool: mode === "production" ? false : "source-map",
  performance: { hints: false },
  plugins: [
    ...pages.map(
      ({ entry, template, to }) =>
        new HtmlWebpackPlugin({
          chunks: [entry],
          template: project(template),
          filename: to,
          scriptLoading: "defer",
          inject: "head",
          minify: false,
        }),
    ),
    new CopyWebpackPlugin({
      patterns: [
        { from: project("assets"), to: "assets", noErrorOnMissing: true },
        {
          from: project("manifest.xml"),
          to: "manifest.xml",
          transform: (bytes) => servedFrom(env.origin, bytes),
        },
      ],
    }),
    ...(env.officejs === "own" ? [new OwnOffice()] : []),
  ],
  stats: "errors-warnings",
});
