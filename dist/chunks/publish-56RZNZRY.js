import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-Z353KSLZ.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-KQKYHCSD.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-J6MTLLBD.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
