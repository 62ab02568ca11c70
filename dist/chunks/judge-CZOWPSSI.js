import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-IBLS3ZC2.js";
import "./chunk-QE622OH6.js";
import "./chunk-GQTF5YGG.js";
import "./chunk-R5Y6NCRX.js";
import "./chunk-CIPUSYG7.js";
import "./chunk-NAFB6QAO.js";
import "./chunk-AKSAI5L4.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-N7BSSAV3.js";
import "./chunk-ADZOQWV3.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-BHIVN3ND.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-CCO4HX4C.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
