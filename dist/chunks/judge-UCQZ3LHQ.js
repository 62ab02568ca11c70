import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-T4RG7H4D.js";
import "./chunk-QE622OH6.js";
import "./chunk-LRCWRE2G.js";
import "./chunk-S2QVVIRU.js";
import "./chunk-HNWS7RZA.js";
import "./chunk-YXGQIKZM.js";
import "./chunk-2QPKCEEY.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-2FVJGAI7.js";
import "./chunk-HGALJUIZ.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-R36AQHMP.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-J6MTLLBD.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
