import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-BZL62TNU.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-BE6FEKMK.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-6UGV65HR.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
