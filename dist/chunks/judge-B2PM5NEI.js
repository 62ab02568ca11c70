import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-FLHADXSH.js";
import "./chunk-QE622OH6.js";
import "./chunk-OKGSHAY2.js";
import "./chunk-CZPWDE5J.js";
import "./chunk-5YQURWSF.js";
import "./chunk-GZY2NVTJ.js";
import "./chunk-PCNL7OPI.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-6CCJ2E46.js";
import "./chunk-7LV5TMXE.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-A75Q6O7S.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-UV4IJ6S6.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
