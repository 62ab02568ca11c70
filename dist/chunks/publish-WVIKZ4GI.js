import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-ZNJR7WIN.js";
import "./chunk-SLHKATWG.js";
import "./chunk-UVU3VJH7.js";
import "./chunk-ZQKYMJOP.js";
import "./chunk-F46CYLQ6.js";
import "./chunk-HQJRW2MF.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
