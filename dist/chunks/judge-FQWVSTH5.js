import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-OMM7STJV.js";
import "./chunk-2OETG7WM.js";
import "./chunk-2RRPJDVX.js";
import "./chunk-BT46XQQQ.js";
import "./chunk-O6ED4ISJ.js";
import "./chunk-44JXLBHL.js";
import "./chunk-7ZGJWHDA.js";
import "./chunk-OOU2FJPT.js";
import "./chunk-QQ5UAASL.js";
import "./chunk-QBRGIPKN.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-UZLDEJHH.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-C3CMRL3M.js";
import "./chunk-CHBILV2S.js";
import "./chunk-7PRDRIZ4.js";
import "./chunk-Y3YY35YR.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-DAWBC6BV.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
