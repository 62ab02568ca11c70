import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-TKWILQ4O.js";
import "./chunk-7PRDRIZ4.js";
import "./chunk-Y3YY35YR.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-DAWBC6BV.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
