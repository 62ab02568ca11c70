import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-7KPFXLLZ.js";
import "./chunk-QE622OH6.js";
import "./chunk-KFCJZXXA.js";
import "./chunk-AZFVCFW2.js";
import "./chunk-I2QTHKQB.js";
import "./chunk-NAFB6QAO.js";
import "./chunk-6ZCEGRUR.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-ZTJBPV76.js";
import "./chunk-ADZOQWV3.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-LDA7KI75.js";
import "./chunk-IWBHADVJ.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-FGCPZKNT.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
