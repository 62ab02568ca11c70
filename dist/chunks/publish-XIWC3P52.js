import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-ZYQEE4FB.js";
import "./chunk-HVH54Z35.js";
import "./chunk-LRVLUBRI.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-FX3BCPUN.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
