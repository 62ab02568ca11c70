import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-3VH4Z4RE.js";
import "./chunk-HVH54Z35.js";
import "./chunk-BHIVN3ND.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-CCO4HX4C.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
