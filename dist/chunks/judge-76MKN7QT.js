import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-QWKAWAG4.js";
import "./chunk-QE622OH6.js";
import "./chunk-HUEVXKFW.js";
import "./chunk-YJBKJSOW.js";
import "./chunk-CIPUSYG7.js";
import "./chunk-NAFB6QAO.js";
import "./chunk-N5Z6CJ4C.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-N7BSSAV3.js";
import "./chunk-ADZOQWV3.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-2R5QX25A.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-VL3SMF6E.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
