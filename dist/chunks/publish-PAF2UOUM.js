import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-WWV5EN6X.js";
import "./chunk-LDA7KI75.js";
import "./chunk-IWBHADVJ.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-FGCPZKNT.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
