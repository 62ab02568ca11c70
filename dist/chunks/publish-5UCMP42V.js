import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-FCBSWEYI.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-OXLSPPPO.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-KKGBL6RL.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
