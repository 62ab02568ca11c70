import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-VABNCZQ4.js";
import "./chunk-QE622OH6.js";
import "./chunk-CTJFSZ4W.js";
import "./chunk-OC6JUDFY.js";
import "./chunk-7QTOZZHO.js";
import "./chunk-LHTYHZRP.js";
import "./chunk-UW6PPUYI.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-NMN26DJA.js";
import "./chunk-7G6SMVR2.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-3AQVEYYP.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-5DUJ2T4G.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
