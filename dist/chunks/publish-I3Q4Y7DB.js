import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-FA4JB22E.js";
import "./chunk-HVH54Z35.js";
import "./chunk-2R5QX25A.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-VL3SMF6E.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
