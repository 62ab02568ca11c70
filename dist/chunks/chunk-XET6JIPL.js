import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/options/commands.ts
var many = Number.POSITIVE_INFINITY;
var commands = {
  score: {
    usage: "score [PATH] [--revision REV]",
    most: 1,
    help: { fr: "\xE9value une r\xE9vision", en: "judges one revision" }
  },
  check: {
    usage: "check [PATH] --base REV [--head REV]",
    most: 1,
    help: {
      fr: "\xE9value la t\xEAte et la base, les compare, applique la garde",
      en: "judges head and base, compares them, applies the gate"
    }
  },
  publish: {
    usage: "publish REPORT.json",
    most: 1,
    help: {
      fr: "publie un rapport enregistr\xE9 sur la demande de fusion",
      en: "publishes a saved report on the merge request"
    }
  },
  explain: {
    usage: "explain [ID]",
    most: 1,
    help: {
      fr: "explique une r\xE8gle, un crit\xE8re (4/encryption), un niveau (4), cct, admission ; seul : toute la grille",
      en: "explains a rule, a criterion (4/encryption), a level (4), cct, admission; alone: the whole grid"
    }
  },
  "what-if": {
    usage: "what-if [PATH] RULE\u2026",
    most: many,
    later: true,
    help: { fr: "le niveau si ces r\xE8gles passaient", en: "the level if these rules passed" }
  },
  fix: {
    usage: "fix [PATH] RULE\u2026 [--write]",
    most: many,
    later: true,
    help: { fr: "les corrections m\xE9caniques de ces r\xE8gles", en: "the mechanical fixes of these rules" }
  },
  init: {
    usage: "init [PATH]",
    most: 1,
    help: {
      fr: "montre puis \xE9crit .palier.yml et le pipeline ; ne remplace aucun fichier",
      en: "shows, then writes .palier.yml and the pipeline; replaces no file"
    }
  },
  history: {
    usage: "history [PATH] [--since DATE]",
    most: 1,
    later: true,
    help: { fr: "le niveau au fil des fusions", en: "the level over past merges" }
  },
  portfolio: {
    usage: "portfolio REPORT.json\u2026",
    most: many,
    later: true,
    help: { fr: "plusieurs projets sur une page", en: "many projects on one page" }
  },
  rules: {
    usage: "rules [DIR]",
    most: 1,
    help: { fr: "v\xE9rifie un dossier de r\xE8gles et de grilles", en: "checks a folder of rules and grids" }
  },
  tools: {
    usage: "tools [install]",
    most: 1,
    help: {
      fr: "montre les outils trouv\xE9s ; avec `install`, installe les absents",
      en: "shows the tools found; with `install`, installs the missing ones"
    }
  }
};

// src/options/formats.ts
var formats = [
  "terminal",
  "comment",
  "summary",
  "json",
  "html",
  "sarif",
  "code-quality",
  "junit",
  "metrics",
  "badge",
  "shields"
];

// src/options/flags.ts
var judging = ["score", "check", "what-if", "fix", "init", "history"];
var reporting = ["score", "check", "what-if", "history", "portfolio"];
var publishing = ["check", "publish"];
var every = Object.keys(commands);
var flags = [
  {
    name: "base",
    value: "REV",
    commands: ["check"],
    help: { fr: "r\xE9vision avec laquelle comparer", en: "revision to compare with" }
  },
  {
    name: "head",
    value: "REV",
    commands: ["check"],
    help: {
      fr: "r\xE9vision \xE9valu\xE9e (d\xE9faut : les fichiers tels quels)",
      en: "revision judged (default: the files as they are)"
    }
  },
  {
    name: "revision",
    value: "REV",
    commands: ["score"],
    help: {
      fr: "r\xE9vision \xE9valu\xE9e (d\xE9faut : les fichiers tels quels)",
      en: "revision judged (default: the files as they are)"
    }
  },
  {
    name: "format",
    value: "FORMAT[=FILE]",
    commands: reporting,
    repeatable: true,
    help: {
      fr: `${formats.join(", ")} (d\xE9faut : terminal) ; r\xE9p\xE9table`,
      en: `${formats.join(", ")} (default: terminal); repeatable`
    }
  },
  {
    name: "language",
    value: "fr|en",
    commands: every,
    help: { fr: "langue (d\xE9faut : celle du projet, sinon fr)", en: "language (default: the project's, else fr)" }
  },
  {
    name: "gate",
    value: "change|state|ratchet|off",
    commands: ["check"],
    help: {
      fr: "ce qui fait refuser le changement (d\xE9faut : change)",
      en: "what gets a change refused (default: change)"
    }
  },
  {
    name: "commitment",
    value: "N",
    commands: ["check"],
    help: { fr: "niveau auquel le projet s'engage, de 1 \xE0 5", en: "level that the project commits to, 1 to 5" }
  },
  {
    name: "config",
    value: "FILE",
    commands: judging,
    help: { fr: "fichier du projet (d\xE9faut : .palier.yml)", en: "project file (default: .palier.yml)" }
  },
  {
    name: "rules",
    value: "DIR",
    commands: [...judging, "explain"],
    help: { fr: "votre dossier de r\xE8gles et de grilles", en: "your own folder of rules and grids" }
  },
  {
    name: "strict",
    value: null,
    commands: ["check"],
    help: {
      fr: "code de sortie 2 quand l'engagement n'a pas pu \xEAtre v\xE9rifi\xE9",
      en: "exit code 2 when the commitment could not be verified"
    }
  },
  {
    name: "publish",
    value: null,
    commands: ["check"],
    help: { fr: "publie le r\xE9sultat sur la demande de fusion", en: "publishes the result on the merge request" }
  },
  {
    name: "comment",
    value: "auto|always|never",
    commands: publishing,
    help: {
      fr: "commentaire : quand il le faut (d\xE9faut), toujours, jamais",
      en: "comment: when there is something to say (default), always, never"
    }
  },
  {
    name: "status",
    value: "NAME",
    commands: publishing,
    help: { fr: "pose aussi un statut de commit de ce nom", en: "also sets a commit status of this name" }
  },
  {
    name: "key",
    value: "KEY",
    commands: ["score", "check", "publish"],
    help: {
      fr: "distingue les commentaires de plusieurs ex\xE9cutions",
      en: "tells the comments of several runs apart"
    }
  },
  {
    name: "write",
    value: null,
    commands: ["fix", "init"],
    help: {
      fr: "sans effet : init \xE9crit toujours",
      en: "no effect: init always writes"
    }
  },
  {
    name: "since",
    value: "YYYY-MM-DD",
    commands: ["history"],
    help: { fr: "premier jour regard\xE9", en: "first day looked at" }
  },
  {
    name: "install-tools",
    value: null,
    commands: judging,
    help: { fr: "installe d'abord les outils absents", en: "installs missing tools first" }
  },
  {
    name: "mirror",
    value: "URL",
    commands: [...judging, "tools"],
    help: { fr: "miroir d'o\xF9 viennent les archives des outils", en: "mirror that the tools' archives come from" }
  },
  {
    name: "today",
    value: "YYYY-MM-DD",
    commands: [...judging, "portfolio"],
    help: {
      fr: "jour retenu pour les \xE9ch\xE9ances (d\xE9faut : aujourd'hui)",
      en: "day that deadlines are held against (default: today)"
    }
  },
  { name: "quiet", value: null, commands: every, help: { fr: "pas de progression", en: "no progress" } },
  { name: "no-color", value: null, commands: every, help: { fr: "pas de couleurs", en: "no colours" } },
  { name: "help", value: null, commands: every, help: { fr: "cette aide", en: "this help" } },
  { name: "version", value: null, commands: every, help: { fr: "la version", en: "the version" } }
];
function presentFlags() {
  return flags.filter((flag) => flag.commands.some((command) => !commands[command].later));
}

export {
  commands,
  formats,
  flags,
  presentFlags
};
