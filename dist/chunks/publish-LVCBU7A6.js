import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-UEJLYIDA.js";
import "./chunk-HVH54Z35.js";
import "./chunk-CEASSJYB.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-OVSEOQOX.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
