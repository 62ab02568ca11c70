import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-GSFUNCMB.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-E2MIYLLC.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-CIXY4774.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
