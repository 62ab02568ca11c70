import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-POTGGFQY.js";
import "./chunk-2OETG7WM.js";
import "./chunk-BT46XQQQ.js";
import "./chunk-44JXLBHL.js";
import "./chunk-QBRGIPKN.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-UZLDEJHH.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-C3CMRL3M.js";
import "./chunk-CHBILV2S.js";
import "./chunk-7PRDRIZ4.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-DAWBC6BV.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
