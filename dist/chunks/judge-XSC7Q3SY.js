import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-PNMEHQ7P.js";
import "./chunk-QE622OH6.js";
import "./chunk-4MJKXAZR.js";
import "./chunk-YG5J6HK6.js";
import "./chunk-BLP6J6SJ.js";
import "./chunk-GZY2NVTJ.js";
import "./chunk-AU67A3UH.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-FKKOSQBB.js";
import "./chunk-7LV5TMXE.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-GUJZWPIG.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-JICSU274.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
