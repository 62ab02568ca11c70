import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publishSaved
} from "./chunks/chunk-ZVUVKOMZ.js";
import {
  require_tunnel
} from "./chunks/chunk-Q6TW37AG.js";
import {
  require_undici
} from "./chunks/chunk-FM7WF73S.js";
import {
  summaryOf
} from "./chunks/chunk-F6DXJAIX.js";
import {
  judgeHere
} from "./chunks/chunk-M767ZCF6.js";
import "./chunks/chunk-U4IF2XSH.js";
import "./chunks/chunk-GFE5JQ5U.js";
import {
  languageOf
} from "./chunks/chunk-K5ZQWKLC.js";
import "./chunks/chunk-MKSIVHNI.js";
import "./chunks/chunk-OTONFB74.js";
import "./chunks/chunk-3UWU6X7I.js";
import "./chunks/chunk-HMWGODWM.js";
import {
  difference
} from "./chunks/chunk-QEW26NPL.js";
import "./chunks/chunk-73M7AIWP.js";
import {
  oneOf,
  readOptions
} from "./chunks/chunk-O56RL774.js";
import {
  findContext
} from "./chunks/chunk-N7HNEY3I.js";
import {
  exitCode,
  heldLevel,
  partChanges,
  severalComment,
  summary
} from "./chunks/chunk-QTCX36IH.js";
import {
  folderOf,
  forgeVoice,
  projectsOf
} from "./chunks/chunk-GXG6GLTD.js";
import "./chunks/chunk-2555CPK3.js";
import "./chunks/chunk-RRAVW2CH.js";
import "./chunks/chunk-CGSVEPBE.js";
import {
  UserError
} from "./chunks/chunk-PUQQKSFQ.js";
import {
  say
} from "./chunks/chunk-736ST75G.js";
import {
  oneLine
} from "./chunks/chunk-RH7KIIW5.js";
import "./chunks/chunk-Z2STOFF7.js";
import {
  __toESM
} from "./chunks/chunk-2JYEHBWR.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary2 = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/action/edge.ts
function runnerEdge(env, streams) {
  return {
    env,
    stdout: { write: (text) => streams.stdout.write(inert(text)), isTTY: false },
    stderr: { write: (text) => streams.stderr.write(inert(text)), isTTY: false }
  };
}
function inert(text) {
  return text.replace(/^(\s*):(?=:)/gm, "$1: ").replace(/##(?=\w*\[)/g, "# #");
}

// src/action/inputs.ts
import { join } from "node:path";
var named = [
  "base",
  "config",
  "rules",
  "key",
  "language",
  "gate",
  "commitment",
  "comment",
  "status",
  "mirror"
];
var inputNames = [...named, "path", "strict", "token", "annotations", "reports", "tools", "report"];
function readInputs(environment2, context) {
  const of = (name) => environment2[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  const saved = of("report");
  const command = commandFor(saved, of("base"), context);
  const report = saved || join(environment2.RUNNER_TEMP || ".", "palier", `${of("key").replaceAll("/", "-") || "report"}.json`);
  const flags = named.flatMap((name) => of(name) && takes[command].includes(name) ? [`--${name}=${of(name)}`] : []);
  const formats = ["terminal", `json=${report}`, ...lines(of("reports"))].map((format) => `--format=${format}`);
  const judging = [
    ...oneOf("tools", of("tools") || "install", ["install", "path"]) === "install" ? ["--install-tools"] : [],
    ...formats
  ];
  const switches = command === "check" ? [...of("strict") === "true" ? ["--strict"] : [], "--publish"] : [];
  const args = [
    command,
    ...flags,
    ...command === "publish" ? [] : [...switches, ...judging],
    "--",
    saved || of("path") || "."
  ];
  const request = readOptions(args, environment2);
  if (request.kind !== "run") throw new Error("inputs that are not a command");
  return { options: request.options, annotations: of("annotations") !== "false", report };
}
var takes = {
  score: ["config", "rules", "key", "language", "mirror"],
  check: named,
  publish: ["key", "language", "comment", "status"]
};
function commandFor(saved, base, context) {
  if (saved) return "publish";
  if (context?.event === "publication") throw new UserError({ code: "event-publishes-only" });
  return base !== "" || context && context.event !== "branch" ? "check" : "score";
}
function lines(text) {
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}

// src/action/annotations.ts
var most = { error: 9, warning: 10 };
var longest = 4096;
function annotationsOf(reports, language2, lines2) {
  const found = reports.flatMap((report) => introducedIn(report, lines2)).map((one, index) => ({ one, index, written: isWritten(one, lines2) }));
  found.sort((a, b) => Number(b.written) - Number(a.written) || a.index - b.index);
  const all = found.map(({ one }) => annotationOf(one, language2));
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  const left = { ...most };
  return distinct.filter(({ sort }) => left[sort]-- > 0);
}
function introducedIn(report, lines2) {
  const rules = new Map((report.head?.rules ?? []).map((rule) => [rule.id, rule]));
  const { path } = report.project;
  return partChanges(report).changes.flatMap((change) => {
    const rule = rules.get(change.rule);
    const placed = change.introduced.filter(({ at, removed }) => at && !removed);
    const below = path ? `${path}/` : "";
    return rule ? placed.map((finding) => ({ report, rule, finding, ...placeOf(finding, { below, lines: lines2 }) })) : [];
  });
}
function placeOf({ at, setBy }, { below, lines: lines2 }) {
  const [place, value] = [at, setBy].map((one) => ({ file: `${below}${one?.file ?? ""}`, line: one?.line }));
  const known = place ?? { file: below, line: void 0 };
  return value && isWritten(value, lines2) && !isWritten(known, lines2) ? value : known;
}
function isWritten({ file, line }, lines2) {
  if (line === void 0 || !Object.hasOwn(lines2, file)) return false;
  return lines2[file]?.some(([first, last]) => first <= line && line <= last) === true;
}
function annotationOf({ report, rule, finding, file, line }, language2) {
  const { message, subject } = finding;
  const held = rule.required && rule.proof === "repository" && rule.outcome === "fail" && rule.level <= heldLevel(report);
  const said = [message?.[language2] ?? rule.title[language2], subject === "project" ? "" : subject, rule.fix[language2]];
  return {
    sort: report.verdict?.accepted === false && held ? "error" : "warning",
    message: oneLine(said.filter(Boolean).join(" \xB7 "), longest),
    at: {
      title: oneLine(`${rule.title[language2]} (${rule.id})`, 200),
      file,
      ...line === void 0 ? {} : { startLine: line }
    }
  };
}

// src/action/outputs.ts
import { resolve } from "node:path";
function outputsOf(report, publication, file) {
  const projects = projectsOf(report);
  const { verdict } = report;
  const changes = projects.flatMap((one) => one.changes);
  const count = (wanted) => String(changes.filter(({ trend }) => trend === wanted).length);
  const lowest = (reading) => {
    const levels = projects.map(({ head }) => head?.score[reading]);
    return levels.some((level) => level === void 0) ? "" : String(Math.min(...levels.map(Number)));
  };
  return {
    level: lowest("technical"),
    "proved-level": lowest("proved"),
    "possible-level": lowest("possible"),
    accepted: String(verdict?.accepted ?? ""),
    verified: String(verdict?.verified ?? ""),
    regressions: count("worse"),
    gains: count("better"),
    report: resolve(file),
    "comment-url": publication?.url ?? ""
  };
}

// src/action/step.ts
async function runStep({ options, annotations, report: file }, edge) {
  if (options.command === "publish") {
    const { report: report2, publication: publication2 } = await publishSaved(options, edge);
    tellOutputs(report2, publication2, file);
    warn(publication2, languageOf(report2, options));
    return 0;
  }
  const { report, context, publication } = await judgeHere(options, edge);
  const voice = voiceOf(report, options, context);
  if (publication) warn(publication, voice.language);
  if (annotations) await annotate(report, voice);
  await summarise(
    "projects" in report ? severalComment(report, { ...voice, limit: 1e6 }) : summary(report, voice)
  );
  tellOutputs(report, publication, file);
  const code = exitCode(report.verdict, options.strict);
  if (code !== 0) error(summaryOf(report, voice));
  return code;
}
function voiceOf(report, options, context) {
  const language2 = languageOf(report, options);
  if (context) return forgeVoice(report, context, language2);
  const nowhere = { links: null, baseName: "", fullReport: null, rulePages: null, limit: null };
  return { language: language2, ...nowhere, prefix: folderOf(report), colour: false };
}
function warn({ notes }, language2) {
  for (const { message, warning: warning2 } of notes) (warning2 ? warning : info)(say(message, language2));
}
async function annotate(report, { language: language2 }) {
  const base = projectsOf(report).find((one) => one.base?.revision)?.base?.revision;
  if (!base) return;
  const { lines: lines2 } = await difference(process.cwd(), base, null);
  const found = annotationsOf(projectsOf(report), language2, lines2);
  for (const { sort, message, at } of found) (sort === "error" ? error : warning)(message, at);
}
async function summarise(text) {
  if (process.env.GITHUB_STEP_SUMMARY) await summary2.addRaw(text, true).write();
}
function tellOutputs(report, publication, file) {
  for (const [name, value] of Object.entries(outputsOf(report, publication, file))) setOutput(name, value);
}

// src/action.ts
var language = process.env.INPUT_LANGUAGE === "en" || process.env.PALIER_LANGUAGE === "en" ? "en" : "fr";
var token = process.env.INPUT_TOKEN || process.env.PALIER_TOKEN;
var environment = { ...process.env, PALIER_TOKEN: token };
delete process.env.INPUT_TOKEN;
try {
  const inputs = readInputs(environment, await findContext(environment));
  process.exitCode = await runStep(inputs, runnerEdge(environment, process));
} catch (error2) {
  process.exitCode = 2;
  if (error2 instanceof UserError) for (const problem of error2.texts) error(say(problem, language));
  else error(error2 instanceof Error ? error2.stack ?? error2.message : String(error2));
}
