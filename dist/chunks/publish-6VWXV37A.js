import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-KZONGD5R.js";
import "./chunk-LDA7KI75.js";
import "./chunk-R4OSTQG6.js";
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
