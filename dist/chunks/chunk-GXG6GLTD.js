import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/publish/voice.ts
var limits = { github: 65e3, gitlab: 999e3 };
function forgeVoice(report, context, language) {
  const [first] = projectsOf(report);
  const { pages, target, url, forge } = context;
  return {
    language,
    links: linksOf(report, context),
    baseName: shortened(target ?? first?.base?.ref ?? first?.base?.revision ?? ""),
    fullReport: url,
    rulePages: pages === null ? null : `${pages}/${language === "en" ? "README" : "LISEZMOI"}.md`,
    prefix: folderOf(report),
    limit: limits[forge],
    colour: false
  };
}
function projectsOf(report) {
  return "projects" in report ? report.projects : [report];
}
function folderOf(report) {
  const path = projectsOf(report)[0]?.project.path ?? "";
  const key = "projects" in report ? report.projects[0]?.project.key ?? "" : "";
  return path.endsWith(key) ? path.slice(0, path.length - key.length).replace(/\/$/, "") : path;
}
function linksOf(report, { server, slug, forge }) {
  const revision = projectsOf(report).find(({ head }) => head?.revision)?.head?.revision;
  if (!revision) return null;
  const path = folderOf(report);
  const folder = path === "" ? "" : `${path.split("/").map(encodeURIComponent).join("/")}/`;
  return `${server}/${slug}${forge === "gitlab" ? "/-" : ""}/blob/${revision}/${folder}`;
}
function shortened(name) {
  return name.replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/gu, (commit) => commit.slice(0, 7));
}

// src/report/reason.ts
function reasonOf(report, code) {
  const isOurs = (reason) => reason.code === code;
  return report.verdict?.reasons.find(isOurs);
}
function failures(report) {
  return (report.verdict?.reasons ?? []).flatMap((reason) => reason.code === "not-evaluated" ? [reason.message] : []);
}

export {
  forgeVoice,
  projectsOf,
  folderOf,
  shortened,
  reasonOf,
  failures
};
