import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-NE7SVVJJ.js";
import "./chunk-SLHKATWG.js";
import "./chunk-KX27GX3J.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-KOTDJBN6.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
