import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-5UCGNGDX.js";
import "./chunk-SLHKATWG.js";
import "./chunk-RZKG34X2.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-TKV4GWMU.js";
import "./chunk-OXO43BUP.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
