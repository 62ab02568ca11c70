import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-U7C77XBV.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-GUJZWPIG.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-JICSU274.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
