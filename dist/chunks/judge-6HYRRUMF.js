import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-PBNQHLG4.js";
import "./chunk-FRHZKOCJ.js";
import "./chunk-UDYTZO5K.js";
import "./chunk-EA622G5B.js";
import "./chunk-R76XQUR6.js";
import "./chunk-BTISRDM6.js";
import "./chunk-5TSQIJTW.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-WKLW7BH3.js";
import "./chunk-ZLGVVD5P.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-V45TLQRW.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-QLSWNYID.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-DI2ADUTV.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-76JJ7GWB.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
