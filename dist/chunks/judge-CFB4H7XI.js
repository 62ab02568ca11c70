import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-TDHTGNHE.js";
import "./chunk-QE622OH6.js";
import "./chunk-OIDRSP3I.js";
import "./chunk-GWV5DT77.js";
import "./chunk-HNWS7RZA.js";
import "./chunk-YXGQIKZM.js";
import "./chunk-3SUPCKNQ.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-2FVJGAI7.js";
import "./chunk-HGALJUIZ.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-TTLFRANB.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-YLCHNKER.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
