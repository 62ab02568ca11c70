import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  findNumber,
  openForge,
  sayRefusal,
  tokenMissing,
  tokenOf
} from "./chunk-N7HNEY3I.js";
import {
  comment,
  exitCode,
  heading,
  headline,
  icons,
  inline,
  isUncommitted,
  lowestFirst,
  missingTools,
  moves,
  phrases,
  severalAllClear,
  severalComment,
  text as text2,
  write
} from "./chunk-QTCX36IH.js";
import {
  projectsOf,
  reasonOf
} from "./chunk-GXG6GLTD.js";
import {
  ForgeError,
  forgeErrorIn,
  refused,
  unanswered
} from "./chunk-2555CPK3.js";
import {
  text
} from "./chunk-736ST75G.js";
import {
  oneLine
} from "./chunk-RH7KIIW5.js";
import {
  oneLine as oneLine2
} from "./chunk-Z2STOFF7.js";

// src/forge/answer.ts
async function readAnswer(response, limit, host) {
  const text3 = await readText(response, limit, host);
  const { status: status2, headers } = response;
  const type = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (response.ok && text3 !== "" && !/^application\/(?:.+\+)?json$/.test(type))
    throw unanswered({ code: "forge-not-json", host, status: status2, type: type || "?" });
  return { status: status2, headers, text: text3 };
}
async function readText(response, limit, host) {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const chunks = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      throw unanswered({ code: "forge-too-large", host, megabytes: Math.round(limit / 1024 / 1024) });
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/forge/waiting.ts
var most = 4;
var secondary = 6e4;
function waitBefore(attempt2) {
  const { answer, tries } = attempt2;
  if (tries >= most) return null;
  const again = 1e3 * 2 ** (tries - 1);
  if (answer === null) return isRepeatable(attempt2) ? again : null;
  if (isLimited(answer)) return limitWait(answer, attempt2);
  if (answer.status === 409 && isStatus(attempt2.url)) return again;
  if ([500, 502, 503, 504].includes(answer.status) && isRepeatable(attempt2)) {
    return Math.max(again, retryAfter(answer.headers, attempt2.now) ?? 0);
  }
  return null;
}
function isRepeatable({ method, url }) {
  return method !== "POST" || isStatus(url) || new URL(url).pathname.endsWith("/graphql");
}
function isStatus(url) {
  return /\/statuses\/[0-9a-f]{40,64}$/.test(new URL(url).pathname);
}
function isLimited({ status: status2, headers, text: text3 }) {
  if (status2 === 429) return true;
  if (status2 !== 403) return false;
  const spent = headers.get("x-ratelimit-remaining") === "0" || headers.get("ratelimit-remaining") === "0";
  return headers.has("retry-after") || spent || /secondary rate limit|abuse detection/i.test(text3);
}
function limitWait({ headers }, { now, tries }) {
  const asked = retryAfter(headers, now);
  if (asked !== null) return asked;
  const spent = headers.get("x-ratelimit-remaining") === "0" || headers.has("ratelimit-reset");
  const reset = Number(headers.get("x-ratelimit-reset") ?? headers.get("ratelimit-reset") ?? Number.NaN);
  if (spent && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - now) + 1e3;
  return secondary * 2 ** (tries - 1);
}
function retryAfter(headers, now) {
  const written = headers.get("retry-after");
  if (written === null) return null;
  if (/^\d+$/.test(written.trim())) return Number(written) * 1e3;
  const date = Date.parse(written);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

// src/forge/request.ts
var usual = { overall: 12e4, attempt: 3e4, size: 32 * 1024 * 1024 };
var hops = 3;
function openDoor(api, outside, limits = {}) {
  const door = { api: new URL(api), outside, limits: { ...usual, ...limits }, end: 0 };
  door.end = outside.now() + door.limits.overall;
  return (url, options) => insist(url, options, door);
}
async function insist(url, options, door) {
  const { outside } = door;
  for (let tries = 1; ; tries++) {
    const result = await follow(url, options, door);
    const answer = "answer" in result ? result.answer : null;
    if (answer && answer.status < 300) return answer;
    const wait = waitBefore({ method: options.method, url, tries, answer, now: outside.now() });
    if (wait === null) throw answer ? refused(answer) : "error" in result ? result.error : late(door);
    if (outside.now() + wait >= door.end) throw answer ? limited(answer, wait) : late(door);
    await outside.sleep(wait);
  }
}
function limited(answer, wait) {
  const { status: status2 } = answer;
  if (status2 >= 500) return refused(answer);
  const message = { code: "forge-rate-limited", status: status2, seconds: Math.ceil(wait / 1e3) };
  return new ForgeError({ status: status2, reason: "", permissions: "", message });
}
function late({ api, limits }) {
  return unanswered({ code: "forge-deadline", host: api.host, seconds: Math.round(limits.overall / 1e3) });
}
async function follow(url, options, door) {
  let address = url;
  for (let hop = 0; hop <= hops; hop++) {
    const result = await attempt(address, options, door);
    if ("error" in result) return result;
    const { status: status2, headers } = result.answer;
    const location = headers.get("location");
    if (![301, 302, 307, 308].includes(status2) || location === null) return result;
    address = redirection(location, { from: address, method: options.method, status: status2 }, door);
  }
  throw unanswered({ code: "forge-redirected", host: door.api.host, to: "\u221E" });
}
function redirection(location, { from, method, status: status2 }, door) {
  const to = URL.canParse(location, from) ? new URL(location, from) : null;
  const kept = method === "GET" || status2 === 307 || status2 === 308;
  if (to && to.origin === door.api.origin && kept) return to.href;
  throw unanswered({ code: "forge-redirected", host: door.api.host, to: oneLine2(to?.host ?? "?", 80) });
}
async function attempt(url, options, door) {
  const { api, outside, limits } = door;
  if (new URL(url).origin !== api.origin)
    throw unanswered({ code: "forge-redirected", host: api.host, to: oneLine2(new URL(url).host, 80) });
  const time = Math.min(limits.attempt, door.end - outside.now());
  if (time <= 0) throw late(door);
  try {
    const signal = AbortSignal.timeout(time);
    const response = await outside.fetch(url, { ...options, redirect: "manual", signal });
    return { answer: await readAnswer(response, limits.size, api.host) };
  } catch (error) {
    if (error instanceof ForgeError) throw error;
    return { error: unanswered({ code: "forge-unreachable", host: api.host, problem: problemOf(error) }) };
  }
}
function problemOf(error) {
  if (!(error instanceof Error)) return "?";
  const { cause } = error;
  const code = cause instanceof Error ? cause.code ?? cause.name : error.name;
  return oneLine2(code, 60);
}

// src/forge/marker.ts
var standings = ["accepted", "refused", "unevaluated"];
var pattern = /^<!-- palier:v(\d{1,4}) key=([A-Za-z0-9._/-]{0,64}) head=([0-9a-f]{7,64}) run=(\d{1,15})\.(\d{1,6}) standing=([a-z]+) held=(\d{1,5}) -->(?:\r?\n|$)/;
function writeMarker({ key, head, run, standing, held }) {
  return `<!-- palier:v1 key=${key} head=${head} run=${run.id}.${run.attempt} standing=${standing} held=${held} -->`;
}
function readMarker(body) {
  const [, version, key, head, id, attempt2, standing, held] = pattern.exec(body) ?? laterMarker(body) ?? [];
  if (key === void 0) return null;
  return {
    version: Number(version),
    key,
    head: head ?? "",
    run: { id: Number(id ?? 0), attempt: Number(attempt2 ?? 0) },
    standing: standings.find((name) => name === standing) ?? "accepted",
    held: Number(held ?? 0)
  };
}
function laterMarker(body) {
  const found = /^<!-- palier:v(\d{1,4}) key=([A-Za-z0-9._/-]{0,64})[ \n]/.exec(body);
  return found && Number(found[1]) > 1 ? found : null;
}
function unmarked(body) {
  return body.replace(pattern, "").replace(/\r\n/g, "\n").trim();
}
function compareRuns(one, other) {
  return one.id - other.id || one.attempt - other.attempt;
}

// src/forge/tidy.ts
async function removeAll(remarks, surplus) {
  for (const remark of surplus) {
    try {
      await remarks.remove(remark);
    } catch (error) {
      const status2 = forgeErrorIn(error)?.refusal.status;
      if (status2 === void 0) throw error;
      if (status2 === 403) await remarks.hide(remark).catch(ignore);
    }
  }
}
function ignore(error) {
  if (!forgeErrorIn(error)) throw error;
}

// src/forge/sticky.ts
async function ensureComment(remarks, wish) {
  const found = await marked(remarks, wish.key);
  const mine = found.filter(({ owner }) => owner === "me");
  const former = found.filter(({ owner }) => owner === "former");
  const own = mine.at(-1);
  if (own && isNewer(own.marker, wish.run)) return { kind: "older", url: null };
  const saying = wish.compose((own ?? former.at(-1))?.marker ?? null);
  if (!saying) return { kind: "silent", url: null };
  const surplus = [...mine.slice(0, -1), ...former];
  const same = own !== void 0 && unmarked(own.body) === unmarked(saying.text);
  if (same && surplus.length === 0) return { kind: "kept", url: own.url };
  if (await remarks.head() !== wish.head) return { kind: "moved", url: null };
  const outcome = same ? { kind: "kept", url: own.url } : await write2(remarks, own, { wish, saying });
  await removeAll(remarks, surplus);
  return outcome;
}
async function write2(remarks, own, message) {
  if (own === void 0) return create(remarks, message);
  try {
    return { kind: "edited", url: (await remarks.edit(own, bodyOf(message))).url };
  } catch (error) {
    if (forgeErrorIn(error)?.refusal.status !== 404) throw error;
    return create(remarks, message);
  }
}
async function create(remarks, message) {
  const { wish } = message;
  let made = await tryCreate(remarks, message);
  let mine = await ownOf(remarks, wish.key);
  if (made === null && !mine.some((one) => compareRuns(one.marker.run, wish.run) === 0)) {
    made = await remarks.create(bodyOf(message));
    mine = await ownOf(remarks, wish.key);
  }
  const kept = mine.at(-1);
  if (!kept) return { kind: "created", url: made?.url ?? "" };
  await removeAll(remarks, mine.slice(0, -1));
  return isNewer(kept.marker, wish.run) ? { kind: "older", url: null } : { kind: "created", url: kept.url };
}
async function tryCreate(remarks, message) {
  try {
    return await remarks.create(bodyOf(message));
  } catch (error) {
    const status2 = forgeErrorIn(error)?.refusal.status;
    if (status2 === 0 || status2 !== void 0 && status2 >= 500) return null;
    throw error;
  }
}
function bodyOf({ wish, saying }) {
  const { key, head, run } = wish;
  return `${writeMarker({ key, head, run, standing: saying.standing, held: saying.held })}
${saying.text}`;
}
async function ownOf(remarks, key) {
  return (await marked(remarks, key)).filter(({ owner }) => owner === "me");
}
async function marked(remarks, key) {
  const all = (await remarks.list()).flatMap((remark) => {
    const marker = readMarker(remark.body);
    return marker && marker.key === key && remark.owner !== "other" ? [{ ...remark, marker }] : [];
  });
  return all.sort(
    (a, b) => a.marker.version - b.marker.version || compareRuns(a.marker.run, b.marker.run) || a.id - b.id
  );
}
function isNewer(marker, run) {
  return marker.version > 1 || compareRuns(marker.run, run) > 0;
}

// src/forge/transport.ts
import { readFile } from "node:fs/promises";
import { rootCertificates } from "node:tls";
async function transportOf(environment, api) {
  const proxy = proxyFor(new URL(api), environment);
  const authority = await authorityOf(environment);
  if (proxy === null && authority === null) return fetch;
  const { default: undici } = await import("./undici-QYLWTNP6.js");
  const trust = authority === null ? {} : { ca: [...rootCertificates, ...authority] };
  const dispatcher = proxy === null ? new undici.Agent({ connect: trust }) : new undici.ProxyAgent({ uri: proxy, requestTls: trust, proxyTls: trust });
  const through = (url, request) => undici.fetch(url, { ...request, dispatcher });
  return through;
}
function proxyFor({ protocol, hostname, port }, environment) {
  const of = (name) => environment[name] || environment[name.toUpperCase()] || "";
  const exceptions = of("no_proxy").split(/[\s,]+/).filter(Boolean);
  if (exceptions.some((entry) => isBelow(entry, { hostname, port }))) return null;
  const named = of(protocol === "https:" ? "https_proxy" : "http_proxy") || of("all_proxy");
  const written = named !== "" && !named.includes("://") ? `http://${named}` : named;
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol) ? written : null;
}
function isBelow(entry, { hostname, port }) {
  if (entry === "*") return true;
  const [, name = "", only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  return (only === void 0 || only === port) && (hostname === name || hostname.endsWith(`.${name}`));
}
async function authorityOf(environment) {
  const files = [environment.CI_SERVER_TLS_CA_FILE, environment.NODE_EXTRA_CA_CERTS].filter((file) => file);
  const texts = await Promise.all(files.map((file) => readFile(file ?? "", "utf8").catch(() => "")));
  const found = texts.filter((text3) => text3.includes("-----BEGIN CERTIFICATE-----"));
  return found.length === 0 ? null : found;
}

// src/report/all-clear.ts
function allClear(report, voice, held) {
  const { icon, text: told2 } = headline(report, voice);
  return write([heading([text2(`${icons[icon]} `), ...inline(`${told2} \xB7 ${phrases(voice.language).restored(held)}`)])]);
}

// src/publish/silence.ts
function isQuiet(report) {
  if (isMoved(report)) return false;
  if (reasonOf(report, "not-evaluated") || !report.head || report.verdict?.accepted === false) return false;
  if (isUncommitted(report)) return true;
  if (report.policy.changed.length > 0) return false;
  return missingTools(report.head.blindSpots).length === 0 && hasOnlyOldDoubts(report);
}
function isMoved({ changes, base, head }) {
  const levels = (side) => [side?.score.technical, side?.score.proved, side?.score.possible].join();
  const moved = changes.some(({ trend, gone }) => trend !== "same" || gone.length > 0);
  return moved || levels(base) !== levels(head);
}
function hasOnlyOldDoubts(report) {
  const doubtful = reasonOf(report, "not-verified")?.rules ?? [];
  const before = new Map((report.base?.rules ?? []).map((rule) => [rule.id, rule]));
  return doubtful.every((id) => before.get(id)?.outcome === "unknown");
}

// src/publish/saying.ts
function sayingOf(report, voice, mode) {
  return (before) => {
    const projects = projectsOf(report);
    const quiet = mode === "auto" && projects.every(isQuiet);
    if (quiet && before === null) return null;
    const restored = before !== null && before.standing !== "accepted" ? before.held : null;
    const held = projects.reduce((sum, one) => sum + heldRules(one), 0);
    return {
      text: quiet ? quietText(report, voice, restored) : fullText(report, voice),
      standing: standingOf(report),
      held
    };
  };
}
function fullText(report, voice) {
  return "projects" in report ? severalComment(report, voice) : comment(report, voice);
}
function quietText(report, voice, restored) {
  if ("projects" in report) return severalAllClear(report, voice, restored);
  return restored === null ? comment(report, voice) : allClear(report, voice, restored);
}
function standingOf(report) {
  const blind = projectsOf(report).some((one) => !one.head || reasonOf(one, "not-evaluated"));
  if (blind) return "unevaluated";
  return report.verdict?.accepted === false ? "refused" : "accepted";
}
function heldRules(report) {
  const held = moves(report).filter((move) => move.held && move.kind === "lost");
  return new Set(held.flatMap(({ rules }) => rules.map(({ id }) => id))).size;
}

// src/publish/publish.ts
async function publish(report, matter) {
  const { context, options, environment } = matter;
  if (options.comment === "never" && options.status === null) return { url: null, notes: [] };
  const token = tokenOf(context, environment);
  if (token === null) return warned(tokenMissing(context));
  const outside = { fetch: await transportOf(environment, context.api), now: Date.now, sleep };
  const access = { context, token, send: openDoor(context.api, outside) };
  try {
    const number = await findNumber(access);
    if (number === null) return noted({ code: "comment-moved" });
    const forge = await openForge({ ...access, number });
    const said = await comment2(report, matter, forge);
    return joined(said, await status(report, matter, forge));
  } catch (error) {
    return warned({ code: "comment-not-written", problem: problemOf2(error, matter) });
  }
}
async function comment2(report, matter, forge) {
  const { options, context, voice } = matter;
  if (options.comment === "never" || context.head === null) return { url: null, notes: [] };
  try {
    const compose = sayingOf(report, voice, options.comment);
    return told(await ensureComment(forge, { key: options.key, head: context.head, run: context.run, compose }));
  } catch (error) {
    return warned({ code: "comment-not-written", problem: problemOf2(error, matter) });
  }
}
function told({ kind, url }) {
  if (kind === "older" || kind === "moved") return noted({ code: `comment-${kind}` });
  return url === null ? { url, notes: [] } : { url, notes: [{ message: { code: "comment-written", url }, warning: false }] };
}
async function status(report, matter, forge) {
  const { options, context, voice } = matter;
  if (options.status === null || context.head === null) return { url: null, notes: [] };
  const state = ["success", "failure", "error"][exitCode(report.verdict, options.strict)];
  const description = summaryOf(report, voice);
  try {
    await forge.setStatus(context.head, { name: options.status, state, description, url: context.url });
    return { url: null, notes: [] };
  } catch (error) {
    return warned({ code: "status-not-written", problem: problemOf2(error, matter) });
  }
}
function summaryOf(report, voice) {
  const [first] = lowestFirst(projectsOf(report));
  if (!first) return "";
  const named = "projects" in report ? `${first.project.key} \xB7 ` : "";
  return oneLine(`${named}${headline(first, voice).text.replaceAll("`", "")}`, 140);
}
function problemOf2(error, { context, voice }) {
  return text(sayRefusal(error, context))[voice.language];
}
function joined(one, other) {
  return { url: one.url ?? other.url, notes: [...one.notes, ...other.notes] };
}
function warned(message) {
  return { url: null, notes: [{ message, warning: true }] };
}
function noted(message) {
  return { url: null, notes: [{ message, warning: false }] };
}
function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export {
  publish,
  summaryOf
};
