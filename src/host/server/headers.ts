import path from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Fluent UI writes its styles into the page at run time, hence `unsafe-inline` for styles and for nothing else. */
const hostPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** The add-in's pages bring their own policy; the server adds only who may frame them. */
const pagePolicy = "frame-ancestors 'self'";

/**
 * A worker has the policy that its script came with, and none of its page's. Only Confide's worker runs WebAssembly
 * (Argon2id, HiGHS): it asks nothing of anybody but this server, as the page does.
 */
const scriptPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  pagePolicy,
].join("; ");

const policyFor = (pathname: string): string => {
  if (pathname.startsWith("/host/")) return hostPolicy;
  return pathname.endsWith(".js") ? scriptPolicy : pagePolicy;
};

/** Headers of every answer. `file` is undefined for an answer that is no file. */
export const headersFor = (pathname: string, file: string | undefined): Readonly<Record<string, string>> => ({
  "content-type":
    (file === undefined ? contentTypes[".txt"] : contentTypes[path.extname(file).toLowerCase()]) ??
    "application/octet-stream",
  "cache-control": "no-store",
  "content-security-policy": policyFor(pathname),
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});
