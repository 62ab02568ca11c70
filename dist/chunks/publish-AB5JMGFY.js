import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-375Z6VLD.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-DI2ADUTV.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-76JJ7GWB.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
