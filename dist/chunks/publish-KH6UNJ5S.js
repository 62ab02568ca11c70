import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-HNSQWE7S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-NKQU37VJ.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-OG32JOGP.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
