import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-FXCHTANT.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-DJX5CV4R.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-NRDVRDWY.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
