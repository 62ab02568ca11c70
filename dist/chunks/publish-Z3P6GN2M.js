import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-YA6RETQ6.js";
import "./chunk-4BI3YFF6.js";
import "./chunk-J4JAHAH7.js";
import "./chunk-ZQKYMJOP.js";
import "./chunk-HWHO74WL.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
